#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":718:12 to :22)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc8 = loc("hard_models.py":54:20 to :25)
#loc9 = loc("hard_models.py":54:11 to :26)
#loc10 = loc("hard_models.py":717:35 to :52)
#loc11 = loc("hard_models.py":717:19 to :56)
#loc12 = loc("hard_models.py":719:17 to :50)
#loc13 = loc("hard_models.py":719:16 to :56)
#loc14 = loc("hard_models.py":719:15 to :63)
#loc15 = loc("jit(_uniform)")
#loc16 = loc("lt")
#loc17 = loc("jit")
#loc18 = loc("xor")
#loc19 = loc("iota_2x32_shape")
#loc20 = loc("threefry2x32")
#loc21 = loc("broadcast_in_dim")
#loc22 = loc("convert_element_type")
#loc24 = loc("squeeze")
#loc25 = loc("add")
#loc26 = loc("shift_left")
#loc27 = loc("shift_right_logical")
#loc28 = loc("or")
#loc29 = loc("bitcast_convert_type")
#loc30 = loc("sub")
#loc31 = loc("mul")
#loc32 = loc("max")
#loc33 = loc("select_n")
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<() -> ()>
#map9 = affine_map<(d0, d1) -> (0, 0)>
#loc34 = loc("dropout.<locals>.loss"(#loc5))
#loc35 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc37 = loc("dense"(#loc8))
#loc38 = loc("dense"(#loc9))
#loc39 = loc("dropout.<locals>.loss.<locals>.block"(#loc10))
#loc40 = loc("dropout.<locals>.loss.<locals>.block"(#loc11))
#loc41 = loc("dropout.<locals>.loss"(#loc12))
#loc42 = loc("dropout.<locals>.loss"(#loc13))
#loc43 = loc("dropout.<locals>.loss"(#loc14))
#loc44 = loc("jit:"(#loc17))
#loc45 = loc("jit(marked)/jvp()/dot_general"(#loc34))
#loc46 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc35))
#loc48 = loc("jit(marked)/jvp(b0)/dot_general"(#loc37))
#loc49 = loc("jit(marked)/jvp(b0)/tanh"(#loc38))
#loc50 = loc("jit(marked)/jvp(b0)/sub"(#loc38))
#loc51 = loc("jit(marked)/jvp(b0)/div"(#loc39))
#loc53 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc35))
#loc54 = loc("jit(marked)/jvp()/add"(#loc41))
#loc55 = loc("jit(marked)/jvp()/integer_pow"(#loc42))
#loc56 = loc("jit(marked)/jvp()/mul"(#loc42))
#loc57 = loc("jit(marked)/jvp()/reduce_sum"(#loc43))
#loc58 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc43))
#loc59 = loc("jit(marked)/transpose(jvp())/mul"(#loc42))
#loc61 = loc("jit(marked)/transpose(jvp(b0))/jit(_where)"(#loc40))
#loc62 = loc("jit(marked)/transpose(jvp(b0))/div"(#loc39))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc38))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc38))
#loc65 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc37))
#loc66 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc37))
#loc67 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc35))
#loc68 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc35))
#loc69 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc34))
#loc70 = loc("jit(marked)/transpose(jvp())/transpose"(#loc34))
#loc72 = loc("jit(marked)/jvp(b0)/jit"(#loc40))
#loc73 = loc("jit(marked)/transpose(jvp(b0))/jit"(#loc40))
#loc75 = loc("jit:"(#loc72))
#loc76 = loc("jit:"(#loc73))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]"), %arg3: tensor<2xi32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<0> : tensor<i32> loc(#loc)
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<0.699999988> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc45)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc46)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %5 = call @main__bernoulli(%arg3, %cst_3) : (tensor<2xi32>, tensor<f32>) -> tensor<8x4xi1> loc(#loc47)
    %6 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc48)
    %8 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%7 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc48)
    %9 = tensor.empty() : tensor<8x4xf32> loc(#loc49)
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x4xf32>) outs(%9 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.tanh %in : f32 loc(#loc49)
      linalg.yield %65 : f32 loc(#loc49)
    } -> tensor<8x4xf32> loc(#loc49)
    %11 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %13 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%13 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.subf %in, %in_4 : f32 loc(#loc50)
      linalg.yield %65 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc51)
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%10, %16 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.divf %in, %in_4 : f32 loc(#loc51)
      linalg.yield %65 : f32 loc(#loc51)
    } -> tensor<8x4xf32> loc(#loc51)
    %19:2 = call @main__where(%5, %18, %cst_1) : (tensor<8x4xi1>, tensor<8x4xf32>, tensor<i32>) -> (tensor<8x4xf32>, tensor<8x4xf32>) loc(#loc52)
    %20 = "sbp.layer_output"(%19#0) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc53)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc54)
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %20 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.addf %in, %in_4 : f32 loc(#loc54)
      linalg.yield %65 : f32 loc(#loc54)
    } -> tensor<8x4xf32> loc(#loc54)
    %23 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%22, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%23 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.mulf %in, %in_4 : f32 loc(#loc55)
      linalg.yield %65 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %25 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %26 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%25 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %27 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%26, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%27 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.mulf %in, %in_4 : f32 loc(#loc56)
      linalg.yield %65 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %29 = tensor.empty() : tensor<f32> loc(#loc57)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<f32>) -> tensor<f32> loc(#loc57)
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%24 : tensor<8x4xf32>) outs(%30 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %out, %in : f32 loc(#loc57)
      linalg.yield %65 : f32 loc(#loc57)
    } -> tensor<f32> loc(#loc57)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc58)
    %33 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%32 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc58)
    } -> tensor<8x4xf32> loc(#loc58)
    %34 = tensor.empty() : tensor<8x4xf32> loc(#loc59)
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%33, %28 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%34 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.mulf %in, %in_4 : f32 loc(#loc59)
      linalg.yield %65 : f32 loc(#loc59)
    } -> tensor<8x4xf32> loc(#loc59)
    %36 = "sbp.layer_cotangent"(%35) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc60)
    %37 = call @main__where_14(%5, %19#1, %36) : (tensor<8x4xi1>, tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc61)
    %38 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %39 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%38 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %40 = tensor.empty() : tensor<8x4xf32> loc(#loc62)
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %39 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%40 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.divf %in, %in_4 : f32 loc(#loc62)
      linalg.yield %65 : f32 loc(#loc62)
    } -> tensor<8x4xf32> loc(#loc62)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %14 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.mulf %in, %in_4 : f32 loc(#loc63)
      linalg.yield %65 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %44 = tensor.empty() : tensor<8x4xf32> loc(#loc63)
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%44 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.mulf %in, %in_4 : f32 loc(#loc63)
      linalg.yield %65 : f32 loc(#loc63)
    } -> tensor<8x4xf32> loc(#loc63)
    %46 = tensor.empty() : tensor<8x4xf32> loc(#loc64)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %45 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%46 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.addf %in, %in_4 : f32 loc(#loc64)
      linalg.yield %65 : f32 loc(#loc64)
    } -> tensor<8x4xf32> loc(#loc64)
    %48 = tensor.empty() : tensor<4x4xf32> loc(#loc65)
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc65)
    %50 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47, %4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%49 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.mulf %in, %in_4 : f32 loc(#loc64)
      %66 = arith.addf %out, %65 : f32 loc(#loc65)
      linalg.yield %66 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc65)
    %51 = tensor.empty() : tensor<4x4xf32> loc(#loc66)
    %52 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<4x4xf32>) outs(%51 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc66)
    } -> tensor<4x4xf32> loc(#loc66)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc65)
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc65)
    %55 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%47, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%54 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.mulf %in, %in_4 : f32 loc(#loc64)
      %66 = arith.addf %out, %65 : f32 loc(#loc65)
      linalg.yield %66 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc65)
    %56 = "sbp.layer_input_cotangent"(%55) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc67)
    %57 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %56 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%57 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.addf %in, %in_4 : f32 loc(#loc68)
      linalg.yield %65 : f32 loc(#loc68)
    } -> tensor<8x4xf32> loc(#loc68)
    %59 = "sbp.layer_input_cotangent"(%52) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc67)
    %60 = tensor.empty() : tensor<4x4xf32> loc(#loc69)
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc69)
    %62 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%61 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %65 = arith.mulf %in, %in_4 : f32 loc(#loc68)
      %66 = arith.addf %out, %65 : f32 loc(#loc69)
      linalg.yield %66 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc69)
    %63 = tensor.empty() : tensor<4x4xf32> loc(#loc70)
    %64 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<4x4xf32>) outs(%63 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<4x4xf32> loc(#loc70)
    return %31, %64, %59 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
  func.func private @main__bernoulli(%arg0: tensor<2xi32> loc(unknown), %arg1: tensor<f32> loc(unknown)) -> tensor<8x4xi1> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc74)
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc74)
    %0 = call @main__uniform(%arg0, %cst, %cst_0) : (tensor<2xi32>, tensor<f32>, tensor<f32>) -> tensor<8x4xf32> loc(#loc15)
    %1 = tensor.empty() : tensor<8x4xf32> loc(#loc16)
    %2 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<f32>) outs(%1 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc16)
    } -> tensor<8x4xf32> loc(#loc16)
    %3 = tensor.empty() : tensor<8x4xi1> loc(#loc16)
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%0, %2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%3 : tensor<8x4xi1>) {
    ^bb0(%in: f32, %in_1: f32, %out: i1):
      %5 = arith.cmpf olt, %in, %in_1 : f32 loc(#loc16)
      linalg.yield %5 : i1 loc(#loc16)
    } -> tensor<8x4xi1> loc(#loc16)
    return %4 : tensor<8x4xi1> loc(#loc74)
  } loc(#loc74)
  func.func private @main__uniform(%arg0: tensor<2xi32> loc(unknown), %arg1: tensor<f32> loc(unknown), %arg2: tensor<f32> loc(unknown)) -> tensor<8x4xf32> {
    %c32_i32 = arith.constant 32 : i32 loc(#loc)
    %c0_i32 = arith.constant 0 : i32 loc(#loc)
    %c466688986_i32 = arith.constant 466688986 : i32 loc(#loc18)
    %c64_i64 = arith.constant 64 : i64 loc(#loc)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst = arith.constant dense<4> : tensor<i64> loc(#loc19)
    %cst_0 = arith.constant dense<1> : tensor<i64> loc(#loc19)
    %cst_1 = arith.constant dense<32> : tensor<i64> loc(#loc19)
    %cst_2 = arith.constant dense<13> : tensor<i32> loc(#loc)
    %cst_3 = arith.constant dense<19> : tensor<i32> loc(#loc)
    %cst_4 = arith.constant dense<15> : tensor<i32> loc(#loc)
    %cst_5 = arith.constant dense<17> : tensor<i32> loc(#loc)
    %cst_6 = arith.constant dense<26> : tensor<i32> loc(#loc)
    %cst_7 = arith.constant dense<6> : tensor<i32> loc(#loc)
    %cst_8 = arith.constant dense<1> : tensor<i32> loc(#loc20)
    %cst_9 = arith.constant dense<29> : tensor<i32> loc(#loc)
    %cst_10 = arith.constant dense<3> : tensor<i32> loc(#loc)
    %cst_11 = arith.constant dense<16> : tensor<i32> loc(#loc)
    %cst_12 = arith.constant dense<24> : tensor<i32> loc(#loc)
    %cst_13 = arith.constant dense<8> : tensor<i32> loc(#loc)
    %cst_14 = arith.constant dense<2> : tensor<i32> loc(#loc20)
    %cst_15 = arith.constant dense<4> : tensor<i32> loc(#loc20)
    %cst_16 = arith.constant dense<5> : tensor<i32> loc(#loc20)
    %cst_17 = arith.constant dense<9> : tensor<i32> loc(#loc44)
    %cst_18 = arith.constant dense<1065353216> : tensor<i32> loc(#loc44)
    %cst_19 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc44)
    %0 = tensor.empty() : tensor<1x1xf32> loc(#loc21)
    %1 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<f32>) outs(%0 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<1x1xf32> loc(#loc21)
    %2 = tensor.empty() : tensor<1x1xf32> loc(#loc21)
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%2 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<1x1xf32> loc(#loc21)
    %extracted_slice = tensor.extract_slice %arg0[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc23)
    %collapsed = tensor.collapse_shape %extracted_slice [] : tensor<1xi32> into tensor<i32> loc(#loc24)
    %extracted_slice_20 = tensor.extract_slice %arg0[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc23)
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [] : tensor<1xi32> into tensor<i32> loc(#loc24)
    %4 = tensor.empty() : tensor<8x4xi64> loc(#loc19)
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%4 : tensor<8x4xi64>) {
    ^bb0(%out: i64):
      %408 = linalg.index 0 : index loc(#loc19)
      %409 = arith.index_cast %408 : index to i64 loc(#loc19)
      linalg.yield %409 : i64 loc(#loc19)
    } -> tensor<8x4xi64> loc(#loc19)
    %6 = tensor.empty() : tensor<8x4xi64> loc(#loc19)
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<8x4xi64>) {
    ^bb0(%out: i64):
      %408 = linalg.index 1 : index loc(#loc19)
      %409 = arith.index_cast %408 : index to i64 loc(#loc19)
      linalg.yield %409 : i64 loc(#loc19)
    } -> tensor<8x4xi64> loc(#loc19)
    %8 = tensor.empty() : tensor<8x4xi64> loc(#loc19)
    %9 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i64>) outs(%8 : tensor<8x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64 loc(#loc19)
    } -> tensor<8x4xi64> loc(#loc19)
    %10 = tensor.empty() : tensor<8x4xi64> loc(#loc19)
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %5 : tensor<8x4xi64>, tensor<8x4xi64>) outs(%10 : tensor<8x4xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %408 = arith.muli %in, %in_22 : i64 loc(#loc19)
      linalg.yield %408 : i64 loc(#loc19)
    } -> tensor<8x4xi64> loc(#loc19)
    %12 = tensor.empty() : tensor<8x4xi64> loc(#loc19)
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i64>) outs(%12 : tensor<8x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64 loc(#loc19)
    } -> tensor<8x4xi64> loc(#loc19)
    %14 = tensor.empty() : tensor<8x4xi64> loc(#loc19)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %7 : tensor<8x4xi64>, tensor<8x4xi64>) outs(%14 : tensor<8x4xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %408 = arith.muli %in, %in_22 : i64 loc(#loc19)
      linalg.yield %408 : i64 loc(#loc19)
    } -> tensor<8x4xi64> loc(#loc19)
    %16 = tensor.empty() : tensor<8x4xi64> loc(#loc19)
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %15 : tensor<8x4xi64>, tensor<8x4xi64>) outs(%16 : tensor<8x4xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %408 = arith.addi %in, %in_22 : i64 loc(#loc19)
      linalg.yield %408 : i64 loc(#loc19)
    } -> tensor<8x4xi64> loc(#loc19)
    %18 = tensor.empty() : tensor<8x4xi64> loc(#loc19)
    %19 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<i64>) outs(%18 : tensor<8x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64 loc(#loc19)
    } -> tensor<8x4xi64> loc(#loc19)
    %20 = tensor.empty() : tensor<8x4xi64> loc(#loc19)
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %19 : tensor<8x4xi64>, tensor<8x4xi64>) outs(%20 : tensor<8x4xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %408 = arith.shrui %in, %in_22 : i64 loc(#loc19)
      %409 = arith.cmpi ult, %in_22, %c64_i64 : i64 loc(#loc19)
      %410 = arith.select %409, %408, %c0_i64 : i64 loc(#loc19)
      linalg.yield %410 : i64 loc(#loc19)
    } -> tensor<8x4xi64> loc(#loc19)
    %22 = tensor.empty() : tensor<8x4xi32> loc(#loc19)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x4xi64>) outs(%22 : tensor<8x4xi32>) {
    ^bb0(%in: i64, %out: i32):
      %408 = arith.trunci %in : i64 to i32 loc(#loc19)
      linalg.yield %408 : i32 loc(#loc19)
    } -> tensor<8x4xi32> loc(#loc19)
    %24 = tensor.empty() : tensor<8x4xi32> loc(#loc19)
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x4xi64>) outs(%24 : tensor<8x4xi32>) {
    ^bb0(%in: i64, %out: i32):
      %408 = arith.trunci %in : i64 to i32 loc(#loc19)
      linalg.yield %408 : i32 loc(#loc19)
    } -> tensor<8x4xi32> loc(#loc19)
    %26 = tensor.empty() : tensor<i32> loc(#loc18)
    %27 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = []} ins(%collapsed, %collapsed_21 : tensor<i32>, tensor<i32>) outs(%26 : tensor<i32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<i32> loc(#loc18)
    %28 = tensor.empty() : tensor<i32> loc(#loc18)
    %29 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%27 : tensor<i32>) outs(%28 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %408 = arith.xori %in, %c466688986_i32 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<i32> loc(#loc18)
    %30 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %31 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<i32>) outs(%30 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %32 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%25, %31 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%32 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %34 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %35 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_21 : tensor<i32>) outs(%34 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %36 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %35 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%36 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %38 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%33, %37 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%38 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %40 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %41 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%40 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %42 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %41 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%42 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %44 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %45 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%44 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %46 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %45 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%46 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %48 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%43, %47 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%48 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %50 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %49 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%50 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %52 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %51 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%52 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %54 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %55 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%54 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %56 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %55 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%56 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %58 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %59 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%58 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %60 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %59 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%60 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %62 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%57, %61 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%62 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %64 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %63 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%64 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %66 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %65 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%66 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %68 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %69 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%68 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %70 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %69 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%70 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %72 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %73 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%72 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %74 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %73 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%74 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %76 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %75 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%76 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %78 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %77 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%78 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %80 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %79 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%80 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %82 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %83 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%82 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %84 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %83 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%84 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %86 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %87 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%86 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %88 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %87 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%88 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %90 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %89 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%90 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %92 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %91 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%92 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %94 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %95 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_21 : tensor<i32>) outs(%94 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %96 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %95 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%96 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %98 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %99 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<i32>) outs(%98 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %100 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%93, %99 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%100 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %102 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %103 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<i32>) outs(%102 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %104 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%101, %103 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%104 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %106 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %105 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%106 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %108 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %109 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%108 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %110 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %111 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%105, %109 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%110 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %112 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %113 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%112 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %114 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%105, %113 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%114 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %116 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%111, %115 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%116 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %118 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %119 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %117 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%118 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %120 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %121 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %119 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%120 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %122 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %123 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<i32>) outs(%122 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %124 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %125 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%119, %123 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%124 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %126 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %127 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<i32>) outs(%126 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %128 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%119, %127 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%128 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %130 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %131 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%125, %129 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%130 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %132 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%121, %131 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%132 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %134 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %135 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%121, %133 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%134 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %136 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %137 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<i32>) outs(%136 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %138 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %139 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%133, %137 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%138 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %140 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %141 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<i32>) outs(%140 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %142 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %143 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%133, %141 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%142 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %144 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %145 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%139, %143 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%144 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %146 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %147 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%135, %145 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%146 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %148 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %149 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%135, %147 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%148 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %150 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %151 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<i32>) outs(%150 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %152 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %153 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%147, %151 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%152 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %154 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %155 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<i32>) outs(%154 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %156 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %157 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%147, %155 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%156 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %158 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %159 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%153, %157 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%158 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %160 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%149, %159 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%160 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %162 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %163 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<i32>) outs(%162 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %164 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %165 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%149, %163 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%164 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %166 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %167 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<i32>) outs(%166 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %168 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %169 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%161, %167 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%168 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %170 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %171 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<i32>) outs(%170 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %172 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %173 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%169, %171 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%172 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %174 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %175 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%165, %173 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%174 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %176 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %177 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%176 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %178 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %179 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%173, %177 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%178 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %180 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %181 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%180 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %182 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %183 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%173, %181 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%182 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %184 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %185 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%179, %183 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%184 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %186 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %187 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%175, %185 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%186 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %188 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %189 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%175, %187 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%188 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %190 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %191 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%190 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %192 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %193 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%187, %191 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%192 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %194 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %195 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%194 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %196 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %197 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%187, %195 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%196 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %198 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %199 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%193, %197 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%198 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %200 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %201 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%189, %199 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%200 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %202 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %203 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%189, %201 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%202 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %204 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %205 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%204 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %206 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %207 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%201, %205 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%206 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %208 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %209 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%208 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %210 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %211 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%201, %209 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%210 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %212 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %213 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%207, %211 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%212 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %214 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %215 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%203, %213 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%214 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %216 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %217 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%203, %215 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%216 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %218 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %219 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%218 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %220 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %221 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%215, %219 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%220 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %222 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %223 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%222 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %224 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %225 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%215, %223 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%224 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %226 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %227 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%221, %225 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%226 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %228 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %229 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%217, %227 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%228 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %230 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %231 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<i32>) outs(%230 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %232 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %233 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%217, %231 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%232 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %234 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %235 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_21 : tensor<i32>) outs(%234 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %236 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %237 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%229, %235 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%236 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %238 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %239 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<i32>) outs(%238 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %240 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %241 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%237, %239 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%240 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %242 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %243 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%233, %241 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%242 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %244 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %245 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%244 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %246 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %247 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%241, %245 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%246 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %248 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %249 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%248 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %250 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %251 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%241, %249 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%250 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %252 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %253 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%247, %251 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%252 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %254 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %255 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%243, %253 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%254 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %256 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %257 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%243, %255 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%256 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %258 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %259 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<i32>) outs(%258 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %260 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %261 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%255, %259 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%260 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %262 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %263 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<i32>) outs(%262 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %264 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %265 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%255, %263 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%264 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %266 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %267 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%261, %265 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%266 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %268 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %269 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%257, %267 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%268 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %270 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %271 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%257, %269 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%270 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %272 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %273 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<i32>) outs(%272 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %274 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %275 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%269, %273 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%274 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %276 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %277 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<i32>) outs(%276 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %278 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %279 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%269, %277 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%278 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %280 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %281 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%275, %279 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%280 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %282 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %283 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%271, %281 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%282 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %284 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %285 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%271, %283 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%284 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %286 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %287 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<i32>) outs(%286 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %288 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %289 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%283, %287 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%288 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %290 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %291 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<i32>) outs(%290 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %292 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %293 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%283, %291 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%292 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %294 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %295 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%289, %293 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%294 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %296 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %297 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%285, %295 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%296 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %298 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %299 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_21 : tensor<i32>) outs(%298 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %300 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %301 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%285, %299 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%300 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %302 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %303 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<i32>) outs(%302 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %304 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %305 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%297, %303 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%304 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %306 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %307 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<i32>) outs(%306 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %308 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %309 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%305, %307 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%308 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %310 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %311 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%301, %309 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%310 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %312 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %313 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%312 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %314 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %315 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%309, %313 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%314 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %316 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %317 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%316 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %318 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %319 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%309, %317 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%318 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %320 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %321 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%315, %319 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%320 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %322 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %323 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%311, %321 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%322 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %324 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %325 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%311, %323 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%324 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %326 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %327 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%326 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %328 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %329 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%323, %327 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%328 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %330 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %331 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%330 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %332 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %333 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%323, %331 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%332 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %334 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %335 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%329, %333 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%334 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %336 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %337 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%325, %335 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%336 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %338 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %339 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%325, %337 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%338 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %340 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %341 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%340 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %342 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %343 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%337, %341 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%342 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %344 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %345 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%344 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %346 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %347 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%337, %345 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%346 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %348 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %349 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%343, %347 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%348 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %350 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %351 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%339, %349 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%350 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %352 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %353 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%339, %351 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%352 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %354 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %355 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%354 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %356 = tensor.empty() : tensor<8x4xi32> loc(#loc26)
    %357 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%351, %355 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%356 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shli %in, %in_22 : i32 loc(#loc26)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc26)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc26)
      linalg.yield %410 : i32 loc(#loc26)
    } -> tensor<8x4xi32> loc(#loc26)
    %358 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %359 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%358 : tensor<8x4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %360 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %361 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%351, %359 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%360 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %362 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %363 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%357, %361 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%362 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %364 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %365 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%353, %363 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%364 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %366 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %367 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<i32>) outs(%366 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %368 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %369 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%353, %367 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%368 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %370 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %371 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<i32>) outs(%370 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %372 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %373 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%365, %371 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%372 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %374 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %375 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<i32>) outs(%374 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %376 = tensor.empty() : tensor<8x4xi32> loc(#loc25)
    %377 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%373, %375 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%376 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.addi %in, %in_22 : i32 loc(#loc25)
      linalg.yield %408 : i32 loc(#loc25)
    } -> tensor<8x4xi32> loc(#loc25)
    %378 = tensor.empty() : tensor<8x4xi32> loc(#loc18)
    %379 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%369, %377 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%378 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.xori %in, %in_22 : i32 loc(#loc18)
      linalg.yield %408 : i32 loc(#loc18)
    } -> tensor<8x4xi32> loc(#loc18)
    %380 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %381 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_17 : tensor<i32>) outs(%380 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %382 = tensor.empty() : tensor<8x4xi32> loc(#loc27)
    %383 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%379, %381 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%382 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.shrui %in, %in_22 : i32 loc(#loc27)
      %409 = arith.cmpi ult, %in_22, %c32_i32 : i32 loc(#loc27)
      %410 = arith.select %409, %408, %c0_i32 : i32 loc(#loc27)
      linalg.yield %410 : i32 loc(#loc27)
    } -> tensor<8x4xi32> loc(#loc27)
    %384 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %385 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_18 : tensor<i32>) outs(%384 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %386 = tensor.empty() : tensor<8x4xi32> loc(#loc28)
    %387 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%383, %385 : tensor<8x4xi32>, tensor<8x4xi32>) outs(%386 : tensor<8x4xi32>) {
    ^bb0(%in: i32, %in_22: i32, %out: i32):
      %408 = arith.ori %in, %in_22 : i32 loc(#loc28)
      linalg.yield %408 : i32 loc(#loc28)
    } -> tensor<8x4xi32> loc(#loc28)
    %388 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %389 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%387 : tensor<8x4xi32>) outs(%388 : tensor<8x4xf32>) {
    ^bb0(%in: i32, %out: f32):
      %408 = arith.bitcast %in : i32 to f32 loc(#loc29)
      linalg.yield %408 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %390 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %391 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<f32>) outs(%390 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %392 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %393 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%389, %391 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%392 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %408 = arith.subf %in, %in_22 : f32 loc(#loc30)
      linalg.yield %408 : f32 loc(#loc30)
    } -> tensor<8x4xf32> loc(#loc30)
    %394 = tensor.empty() : tensor<1x1xf32> loc(#loc30)
    %395 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %1 : tensor<1x1xf32>, tensor<1x1xf32>) outs(%394 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %408 = arith.subf %in, %in_22 : f32 loc(#loc30)
      linalg.yield %408 : f32 loc(#loc30)
    } -> tensor<1x1xf32> loc(#loc30)
    %396 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %397 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%395 : tensor<1x1xf32>) outs(%396 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %398 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %399 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%393, %397 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%398 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %408 = arith.mulf %in, %in_22 : f32 loc(#loc31)
      linalg.yield %408 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %400 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %401 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<1x1xf32>) outs(%400 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %402 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %403 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%399, %401 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%402 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %408 = arith.addf %in, %in_22 : f32 loc(#loc25)
      linalg.yield %408 : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %404 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %405 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<1x1xf32>) outs(%404 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %406 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %407 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%405, %403 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%406 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %408 = arith.maximumf %in, %in_22 : f32 loc(#loc32)
      linalg.yield %408 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    return %407 : tensor<8x4xf32> loc(#loc44)
  } loc(#loc44)
  func.func private @main__where(%arg0: tensor<8x4xi1> loc(unknown), %arg1: tensor<8x4xf32> loc(unknown), %arg2: tensor<i32> loc(unknown)) -> (tensor<8x4xf32>, tensor<8x4xf32>) {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc75)
    %0 = tensor.empty() : tensor<f32> loc(#loc22)
    %1 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32):
      %8 = arith.sitofp %in : i32 to f32 loc(#loc22)
      linalg.yield %8 : f32 loc(#loc22)
    } -> tensor<f32> loc(#loc22)
    %2 = tensor.empty() : tensor<8x4xf32> loc(#loc21)
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%2 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<8x4xf32> loc(#loc21)
    %4 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %5 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1, %3 : tensor<8x4xi1>, tensor<8x4xf32>, tensor<8x4xf32>) outs(%4 : tensor<8x4xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32, %out: f32):
      %8 = arith.select %in, %in_0, %in_1 : f32 loc(#loc33)
      linalg.yield %8 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %6 = tensor.empty() : tensor<8x4xf32> loc(#loc21)
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%6 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<8x4xf32> loc(#loc21)
    return %5, %7 : tensor<8x4xf32>, tensor<8x4xf32> loc(#loc75)
  } loc(#loc75)
  func.func private @main__where_14(%arg0: tensor<8x4xi1> loc(unknown), %arg1: tensor<8x4xf32> loc(unknown), %arg2: tensor<8x4xf32> loc(unknown)) -> tensor<8x4xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc76)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc21)
    %1 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<8x4xf32> loc(#loc21)
    %2 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %3 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg2, %1 : tensor<8x4xi1>, tensor<8x4xf32>, tensor<8x4xf32>) outs(%2 : tensor<8x4xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32, %out: f32):
      %4 = arith.select %in, %in_0, %in_1 : f32 loc(#loc33)
      linalg.yield %4 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    return %3 : tensor<8x4xf32> loc(#loc76)
  } loc(#loc76)
} loc(#loc)
#loc7 = loc("hard_models.py":716:19 to :96)
#loc23 = loc("slice")
#loc36 = loc("dropout.<locals>.loss.<locals>.block"(#loc7))
#loc47 = loc("jit(marked)/jvp(b0)/jit(_bernoulli)"(#loc36))
#loc52 = loc("jit(marked)/jvp(b0)/jit(_where)"(#loc40))
#loc60 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc35))
#loc71 = loc("jit(marked)/jvp(b0)/jit"(#loc36))
#loc74 = loc("jit:"(#loc71))
