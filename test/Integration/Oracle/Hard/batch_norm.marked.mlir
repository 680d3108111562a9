#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("values[5]")
#loc7 = loc("values[6]")
#loc8 = loc("hard_models.py":560:12 to :22)
#loc9 = loc("boundaries.py":35:20 to :49)
#loc10 = loc("hard_models.py":554:12 to :22)
#loc11 = loc("hard_models.py":555:20 to :29)
#loc12 = loc("hard_models.py":555:31 to :39)
#loc13 = loc("hard_models.py":556:24 to :39)
#loc14 = loc("hard_models.py":556:42 to :71)
#loc15 = loc("hard_models.py":556:24 to :71)
#loc16 = loc("hard_models.py":556:77 to :91)
#loc17 = loc("hard_models.py":556:94 to :122)
#loc18 = loc("hard_models.py":556:77 to :122)
#loc19 = loc("hard_models.py":557:28 to :36)
#loc20 = loc("hard_models.py":557:50 to :60)
#loc21 = loc("hard_models.py":557:40 to :61)
#loc22 = loc("hard_models.py":557:27 to :61)
#loc23 = loc("hard_models.py":557:27 to :74)
#loc24 = loc("hard_models.py":557:27 to :86)
#loc25 = loc("hard_models.py":557:15 to :87)
#loc26 = loc("hard_models.py":562:17 to :22)
#loc27 = loc("hard_models.py":562:16 to :28)
#loc28 = loc("hard_models.py":562:15 to :35)
#loc29 = loc("sub")
#loc30 = loc("reduce_sum")
#loc31 = loc("broadcast_in_dim")
#loc32 = loc("div")
#loc33 = loc("square")
#loc34 = loc("mul")
#loc35 = loc("convert_element_type")
#loc36 = loc("gt")
#loc37 = loc("jit(_where)")
#loc38 = loc("jit")
#loc39 = loc("select_n")
#loc40 = loc("max")
#loc41 = loc("neg")
#loc42 = loc("reshape")
#loc43 = loc("add_any")
#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map9 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map13 = affine_map<() -> ()>
#loc44 = loc("batch_norm.<locals>.loss"(#loc8))
#loc45 = loc("Boundaries.__call__.<locals>.layer"(#loc9))
#loc46 = loc("batch_norm.<locals>.block"(#loc10))
#loc47 = loc("batch_norm.<locals>.block"(#loc11))
#loc48 = loc("batch_norm.<locals>.block"(#loc12))
#loc49 = loc("batch_norm.<locals>.block"(#loc13))
#loc50 = loc("batch_norm.<locals>.block"(#loc14))
#loc51 = loc("batch_norm.<locals>.block"(#loc15))
#loc52 = loc("batch_norm.<locals>.block"(#loc16))
#loc53 = loc("batch_norm.<locals>.block"(#loc17))
#loc54 = loc("batch_norm.<locals>.block"(#loc18))
#loc55 = loc("batch_norm.<locals>.block"(#loc19))
#loc56 = loc("batch_norm.<locals>.block"(#loc20))
#loc57 = loc("batch_norm.<locals>.block"(#loc21))
#loc58 = loc("batch_norm.<locals>.block"(#loc22))
#loc59 = loc("batch_norm.<locals>.block"(#loc23))
#loc60 = loc("batch_norm.<locals>.block"(#loc24))
#loc61 = loc("batch_norm.<locals>.block"(#loc25))
#loc62 = loc("batch_norm.<locals>.loss"(#loc26))
#loc63 = loc("batch_norm.<locals>.loss"(#loc27))
#loc64 = loc("batch_norm.<locals>.loss"(#loc28))
#loc65 = loc("jit:"(#loc38))
#loc66 = loc("jit(marked)/jvp()/dot_general"(#loc44))
#loc67 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc45))
#loc68 = loc("jit(marked)/jvp(b0)/dot_general"(#loc46))
#loc69 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc47))
#loc70 = loc("jit(marked)/jvp(b0)/div"(#loc47))
#loc71 = loc("jit(marked)/jvp(b0)/jit(_var)"(#loc48))
#loc72 = loc("jit(marked)/jvp(b0)/mul"(#loc49))
#loc73 = loc("jit(marked)/jvp(b0)/mul"(#loc50))
#loc74 = loc("jit(marked)/jvp(b0)/add"(#loc51))
#loc75 = loc("jit(marked)/jvp(b0)/mul"(#loc52))
#loc76 = loc("jit(marked)/jvp(b0)/mul"(#loc53))
#loc77 = loc("jit(marked)/jvp(b0)/add"(#loc54))
#loc78 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc55))
#loc79 = loc("jit(marked)/jvp(b0)/sub"(#loc55))
#loc80 = loc("jit(marked)/jvp(b0)/add"(#loc56))
#loc81 = loc("jit(marked)/jvp(b0)/rsqrt"(#loc57))
#loc82 = loc("jit(marked)/jvp(b0)/div"(#loc57))
#loc83 = loc("jit(marked)/jvp(b0)/mul"(#loc57))
#loc84 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc58))
#loc85 = loc("jit(marked)/jvp(b0)/mul"(#loc58))
#loc86 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc59))
#loc87 = loc("jit(marked)/jvp(b0)/mul"(#loc59))
#loc88 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc60))
#loc89 = loc("jit(marked)/jvp(b0)/add"(#loc60))
#loc91 = loc("jit(marked)/jvp(b0)/gt"(#loc61))
#loc92 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc45))
#loc93 = loc("jit(marked)/jvp()/add"(#loc62))
#loc94 = loc("jit(marked)/jvp()/integer_pow"(#loc63))
#loc95 = loc("jit(marked)/jvp()/mul"(#loc63))
#loc96 = loc("jit(marked)/jvp()/reduce_sum"(#loc64))
#loc97 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc64))
#loc98 = loc("jit(marked)/transpose(jvp())/mul"(#loc63))
#loc99 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc45))
#loc100 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc61))
#loc101 = loc("jit(marked)/transpose(jvp(b0))/select_n"(#loc61))
#loc102 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc60))
#loc104 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc59))
#loc105 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc59))
#loc107 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc58))
#loc108 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc58))
#loc110 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc57))
#loc111 = loc("jit(marked)/transpose(jvp(b0))/neg"(#loc55))
#loc112 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc55))
#loc114 = loc("jit(marked)/transpose(jvp(b0))/jit(_var)"(#loc48))
#loc115 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc48))
#loc116 = loc("jit(marked)/transpose(jvp(b0))/div"(#loc47))
#loc117 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc47))
#loc118 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc47))
#loc119 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc46))
#loc120 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc46))
#loc121 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc45))
#loc122 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc45))
#loc123 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc44))
#loc124 = loc("jit(marked)/transpose(jvp())/transpose"(#loc44))
#loc125 = loc("jit(marked)/jvp(b0)/jit"(#loc48))
#loc126 = loc("jit(marked)/transpose(jvp(b0))/jit"(#loc48))
#loc127 = loc("jit:"(#loc125))
#loc128 = loc("jit:"(#loc126))
module @jit_marked {
  func.func public @main(%arg0: tensor<4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<8x4xf32> loc("values[4]"), %arg5: tensor<4xf32> loc("values[5]"), %arg6: tensor<4xf32> loc("values[6]")) -> (tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e-03> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<1.000000e-01> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<0.899999976> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<0> : tensor<i32> loc(#loc)
    %cst_7 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc66)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc66)
    %2 = linalg.matmul ins(%arg4, %arg1 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc66)
    %3 = "sbp.layer_input"(%arg0) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc67)
    %4 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc67)
    %5 = "sbp.layer_input"(%arg3) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc67)
    %6 = "sbp.layer_input"(%arg5) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc67)
    %7 = "sbp.layer_input"(%arg6) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc67)
    %8 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc67)
    %9 = tensor.empty() : tensor<8x4xf32> loc(#loc68)
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc68)
    %11 = linalg.matmul ins(%8, %5 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%10 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc68)
    %12 = tensor.empty() : tensor<4xf32> loc(#loc69)
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4xf32>) -> tensor<4xf32> loc(#loc69)
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%11 : tensor<8x4xf32>) outs(%13 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %out, %in : f32 loc(#loc69)
      linalg.yield %174 : f32 loc(#loc69)
    } -> tensor<4xf32> loc(#loc69)
    %15 = tensor.empty() : tensor<4xf32> loc(#loc70)
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_7 : tensor<f32>) outs(%15 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<4xf32> loc(#loc70)
    %17 = tensor.empty() : tensor<4xf32> loc(#loc70)
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%14, %16 : tensor<4xf32>, tensor<4xf32>) outs(%17 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.divf %in, %in_12 : f32 loc(#loc70)
      linalg.yield %174 : f32 loc(#loc70)
    } -> tensor<4xf32> loc(#loc70)
    %19:5 = call @main__var(%11, %cst_6) : (tensor<8x4xf32>, tensor<i32>) -> (tensor<4xf32>, tensor<8x4xf32>, tensor<f32>, tensor<i1>, tensor<4xf32>) loc(#loc71)
    %20 = tensor.empty() : tensor<4xf32> loc(#loc72)
    %21 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_5 : tensor<f32>) outs(%20 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<4xf32> loc(#loc72)
    %22 = tensor.empty() : tensor<4xf32> loc(#loc72)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%21, %6 : tensor<4xf32>, tensor<4xf32>) outs(%22 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc72)
      linalg.yield %174 : f32 loc(#loc72)
    } -> tensor<4xf32> loc(#loc72)
    %24 = tensor.empty() : tensor<4xf32> loc(#loc73)
    %25 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%24 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<4xf32> loc(#loc73)
    %26 = tensor.empty() : tensor<4xf32> loc(#loc73)
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%25, %18 : tensor<4xf32>, tensor<4xf32>) outs(%26 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc73)
      linalg.yield %174 : f32 loc(#loc73)
    } -> tensor<4xf32> loc(#loc73)
    %28 = tensor.empty() : tensor<4xf32> loc(#loc74)
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%23, %27 : tensor<4xf32>, tensor<4xf32>) outs(%28 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.addf %in, %in_12 : f32 loc(#loc74)
      linalg.yield %174 : f32 loc(#loc74)
    } -> tensor<4xf32> loc(#loc74)
    %30 = tensor.empty() : tensor<4xf32> loc(#loc75)
    %31 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_5 : tensor<f32>) outs(%30 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc75)
    } -> tensor<4xf32> loc(#loc75)
    %32 = tensor.empty() : tensor<4xf32> loc(#loc75)
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%31, %7 : tensor<4xf32>, tensor<4xf32>) outs(%32 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc75)
      linalg.yield %174 : f32 loc(#loc75)
    } -> tensor<4xf32> loc(#loc75)
    %34 = tensor.empty() : tensor<4xf32> loc(#loc76)
    %35 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%34 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc76)
    } -> tensor<4xf32> loc(#loc76)
    %36 = tensor.empty() : tensor<4xf32> loc(#loc76)
    %37 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%35, %19#0 : tensor<4xf32>, tensor<4xf32>) outs(%36 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc76)
      linalg.yield %174 : f32 loc(#loc76)
    } -> tensor<4xf32> loc(#loc76)
    %38 = tensor.empty() : tensor<4xf32> loc(#loc77)
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%33, %37 : tensor<4xf32>, tensor<4xf32>) outs(%38 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.addf %in, %in_12 : f32 loc(#loc77)
      linalg.yield %174 : f32 loc(#loc77)
    } -> tensor<4xf32> loc(#loc77)
    %40 = tensor.empty() : tensor<1x4xf32> loc(#loc78)
    %41 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<4xf32>) outs(%40 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<1x4xf32> loc(#loc78)
    %42 = tensor.empty() : tensor<8x4xf32> loc(#loc79)
    %43 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<1x4xf32>) outs(%42 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc79)
    } -> tensor<8x4xf32> loc(#loc79)
    %44 = tensor.empty() : tensor<8x4xf32> loc(#loc79)
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11, %43 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%44 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.subf %in, %in_12 : f32 loc(#loc79)
      linalg.yield %174 : f32 loc(#loc79)
    } -> tensor<8x4xf32> loc(#loc79)
    %46 = tensor.empty() : tensor<4xf32> loc(#loc80)
    %47 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_3 : tensor<f32>) outs(%46 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<4xf32> loc(#loc80)
    %48 = tensor.empty() : tensor<4xf32> loc(#loc80)
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19#0, %47 : tensor<4xf32>, tensor<4xf32>) outs(%48 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.addf %in, %in_12 : f32 loc(#loc80)
      linalg.yield %174 : f32 loc(#loc80)
    } -> tensor<4xf32> loc(#loc80)
    %50 = tensor.empty() : tensor<4xf32> loc(#loc81)
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%49 : tensor<4xf32>) outs(%50 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32 loc(#loc81)
      linalg.yield %174 : f32 loc(#loc81)
    } -> tensor<4xf32> loc(#loc81)
    %52 = tensor.empty() : tensor<4xf32> loc(#loc82)
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%51, %49 : tensor<4xf32>, tensor<4xf32>) outs(%52 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.divf %in, %in_12 : f32 loc(#loc82)
      linalg.yield %174 : f32 loc(#loc82)
    } -> tensor<4xf32> loc(#loc82)
    %54 = tensor.empty() : tensor<4xf32> loc(#loc83)
    %55 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_2 : tensor<f32>) outs(%54 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<4xf32> loc(#loc83)
    %56 = tensor.empty() : tensor<4xf32> loc(#loc83)
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%55, %53 : tensor<4xf32>, tensor<4xf32>) outs(%56 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc83)
      linalg.yield %174 : f32 loc(#loc83)
    } -> tensor<4xf32> loc(#loc83)
    %58 = tensor.empty() : tensor<1x4xf32> loc(#loc84)
    %59 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<4xf32>) outs(%58 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc84)
    } -> tensor<1x4xf32> loc(#loc84)
    %60 = tensor.empty() : tensor<8x4xf32> loc(#loc85)
    %61 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<1x4xf32>) outs(%60 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc85)
    } -> tensor<8x4xf32> loc(#loc85)
    %62 = tensor.empty() : tensor<8x4xf32> loc(#loc85)
    %63 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%45, %61 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%62 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc85)
      linalg.yield %174 : f32 loc(#loc85)
    } -> tensor<8x4xf32> loc(#loc85)
    %64 = tensor.empty() : tensor<1x4xf32> loc(#loc86)
    %65 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<4xf32>) outs(%64 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc86)
    } -> tensor<1x4xf32> loc(#loc86)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc87)
    %67 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<1x4xf32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<8x4xf32> loc(#loc87)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc87)
    %69 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%63, %67 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%68 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc87)
      linalg.yield %174 : f32 loc(#loc87)
    } -> tensor<8x4xf32> loc(#loc87)
    %70 = tensor.empty() : tensor<1x4xf32> loc(#loc88)
    %71 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<4xf32>) outs(%70 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<1x4xf32> loc(#loc88)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc89)
    %73 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<1x4xf32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc89)
    } -> tensor<8x4xf32> loc(#loc89)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc89)
    %75 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%69, %73 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%74 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.addf %in, %in_12 : f32 loc(#loc89)
      linalg.yield %174 : f32 loc(#loc89)
    } -> tensor<8x4xf32> loc(#loc89)
    %76 = call @main_relu(%75) : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc90)
    %77 = tensor.empty() : tensor<8x4xf32> loc(#loc91)
    %78 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%77 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<8x4xf32> loc(#loc91)
    %79 = tensor.empty() : tensor<8x4xi1> loc(#loc91)
    %80 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%75, %78 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%79 : tensor<8x4xi1>) {
    ^bb0(%in: f32, %in_12: f32, %out: i1):
      %174 = arith.cmpf ogt, %in, %in_12 : f32 loc(#loc91)
      linalg.yield %174 : i1 loc(#loc91)
    } -> tensor<8x4xi1> loc(#loc91)
    %81 = "sbp.layer_output"(%76) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc92)
    %82 = "sbp.layer_output"(%29) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc92)
    %83 = "sbp.layer_output"(%39) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc92)
    %84 = tensor.empty() : tensor<8x4xf32> loc(#loc93)
    %85 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%2, %81 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%84 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.addf %in, %in_12 : f32 loc(#loc93)
      linalg.yield %174 : f32 loc(#loc93)
    } -> tensor<8x4xf32> loc(#loc93)
    %86 = tensor.empty() : tensor<8x4xf32> loc(#loc94)
    %87 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%85, %85 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%86 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc94)
      linalg.yield %174 : f32 loc(#loc94)
    } -> tensor<8x4xf32> loc(#loc94)
    %88 = tensor.empty() : tensor<8x4xf32> loc(#loc95)
    %89 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%88 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<8x4xf32> loc(#loc95)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc95)
    %91 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%89, %85 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc95)
      linalg.yield %174 : f32 loc(#loc95)
    } -> tensor<8x4xf32> loc(#loc95)
    %92 = tensor.empty() : tensor<f32> loc(#loc96)
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<f32>) -> tensor<f32> loc(#loc96)
    %94 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["reduction", "reduction"]} ins(%87 : tensor<8x4xf32>) outs(%93 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %out, %in : f32 loc(#loc96)
      linalg.yield %174 : f32 loc(#loc96)
    } -> tensor<f32> loc(#loc96)
    %95 = tensor.empty() : tensor<8x4xf32> loc(#loc97)
    %96 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%95 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc97)
    } -> tensor<8x4xf32> loc(#loc97)
    %97 = tensor.empty() : tensor<8x4xf32> loc(#loc98)
    %98 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%96, %91 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%97 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc98)
      linalg.yield %174 : f32 loc(#loc98)
    } -> tensor<8x4xf32> loc(#loc98)
    %99 = "sbp.layer_cotangent"(%98) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc99)
    %100 = tensor.empty() : tensor<8x4xf32> loc(#loc100)
    %101 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%100 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc100)
    } -> tensor<8x4xf32> loc(#loc100)
    %102 = tensor.empty() : tensor<8x4xf32> loc(#loc101)
    %103 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%80, %99, %101 : tensor<8x4xi1>, tensor<8x4xf32>, tensor<8x4xf32>) outs(%102 : tensor<8x4xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %174 = arith.select %in, %in_12, %in_13 : f32 loc(#loc101)
      linalg.yield %174 : f32 loc(#loc101)
    } -> tensor<8x4xf32> loc(#loc101)
    %104 = tensor.empty() : tensor<4xf32> loc(#loc102)
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<4xf32>) -> tensor<4xf32> loc(#loc102)
    %106 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%103 : tensor<8x4xf32>) outs(%105 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %out, %in : f32 loc(#loc102)
      linalg.yield %174 : f32 loc(#loc102)
    } -> tensor<4xf32> loc(#loc102)
    %expanded = tensor.expand_shape %106 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc103)
    %107 = tensor.empty() : tensor<4xf32> loc(#loc102)
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<4xf32>) -> tensor<4xf32> loc(#loc102)
    %109 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded : tensor<1x4xf32>) outs(%108 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %out, %in : f32 loc(#loc102)
      linalg.yield %174 : f32 loc(#loc102)
    } -> tensor<4xf32> loc(#loc102)
    %110 = tensor.empty() : tensor<8x4xf32> loc(#loc104)
    %111 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%63, %103 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%110 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc104)
      linalg.yield %174 : f32 loc(#loc104)
    } -> tensor<8x4xf32> loc(#loc104)
    %112 = tensor.empty() : tensor<4xf32> loc(#loc105)
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<4xf32>) -> tensor<4xf32> loc(#loc105)
    %114 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%111 : tensor<8x4xf32>) outs(%113 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %out, %in : f32 loc(#loc105)
      linalg.yield %174 : f32 loc(#loc105)
    } -> tensor<4xf32> loc(#loc105)
    %expanded_9 = tensor.expand_shape %114 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc106)
    %115 = tensor.empty() : tensor<8x4xf32> loc(#loc104)
    %116 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<1x4xf32>) outs(%115 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<8x4xf32> loc(#loc104)
    %117 = tensor.empty() : tensor<8x4xf32> loc(#loc104)
    %118 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%103, %116 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%117 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc104)
      linalg.yield %174 : f32 loc(#loc104)
    } -> tensor<8x4xf32> loc(#loc104)
    %119 = tensor.empty() : tensor<4xf32> loc(#loc105)
    %120 = linalg.fill ins(%cst : f32) outs(%119 : tensor<4xf32>) -> tensor<4xf32> loc(#loc105)
    %121 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_9 : tensor<1x4xf32>) outs(%120 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %out, %in : f32 loc(#loc105)
      linalg.yield %174 : f32 loc(#loc105)
    } -> tensor<4xf32> loc(#loc105)
    %122 = tensor.empty() : tensor<8x4xf32> loc(#loc107)
    %123 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%45, %118 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%122 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc107)
      linalg.yield %174 : f32 loc(#loc107)
    } -> tensor<8x4xf32> loc(#loc107)
    %124 = tensor.empty() : tensor<4xf32> loc(#loc108)
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<4xf32>) -> tensor<4xf32> loc(#loc108)
    %126 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%123 : tensor<8x4xf32>) outs(%125 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %out, %in : f32 loc(#loc108)
      linalg.yield %174 : f32 loc(#loc108)
    } -> tensor<4xf32> loc(#loc108)
    %expanded_10 = tensor.expand_shape %126 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc109)
    %127 = tensor.empty() : tensor<8x4xf32> loc(#loc107)
    %128 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<1x4xf32>) outs(%127 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc107)
    } -> tensor<8x4xf32> loc(#loc107)
    %129 = tensor.empty() : tensor<8x4xf32> loc(#loc107)
    %130 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%118, %128 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%129 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc107)
      linalg.yield %174 : f32 loc(#loc107)
    } -> tensor<8x4xf32> loc(#loc107)
    %131 = tensor.empty() : tensor<4xf32> loc(#loc108)
    %132 = linalg.fill ins(%cst : f32) outs(%131 : tensor<4xf32>) -> tensor<4xf32> loc(#loc108)
    %133 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_10 : tensor<1x4xf32>) outs(%132 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %out, %in : f32 loc(#loc108)
      linalg.yield %174 : f32 loc(#loc108)
    } -> tensor<4xf32> loc(#loc108)
    %134 = tensor.empty() : tensor<4xf32> loc(#loc110)
    %135 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%133, %57 : tensor<4xf32>, tensor<4xf32>) outs(%134 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc110)
      linalg.yield %174 : f32 loc(#loc110)
    } -> tensor<4xf32> loc(#loc110)
    %136 = tensor.empty() : tensor<8x4xf32> loc(#loc111)
    %137 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<8x4xf32>) outs(%136 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.negf %in : f32 loc(#loc111)
      linalg.yield %174 : f32 loc(#loc111)
    } -> tensor<8x4xf32> loc(#loc111)
    %138 = tensor.empty() : tensor<4xf32> loc(#loc112)
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<4xf32>) -> tensor<4xf32> loc(#loc112)
    %140 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%137 : tensor<8x4xf32>) outs(%139 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %out, %in : f32 loc(#loc112)
      linalg.yield %174 : f32 loc(#loc112)
    } -> tensor<4xf32> loc(#loc112)
    %expanded_11 = tensor.expand_shape %140 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc113)
    %141 = tensor.empty() : tensor<4xf32> loc(#loc112)
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<4xf32>) -> tensor<4xf32> loc(#loc112)
    %143 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%expanded_11 : tensor<1x4xf32>) outs(%142 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %out, %in : f32 loc(#loc112)
      linalg.yield %174 : f32 loc(#loc112)
    } -> tensor<4xf32> loc(#loc112)
    %144 = call @main__var_21(%19#1, %19#2, %19#3, %19#4, %135) : (tensor<8x4xf32>, tensor<f32>, tensor<i1>, tensor<4xf32>, tensor<4xf32>) -> tensor<8x4xf32> loc(#loc114)
    %145 = tensor.empty() : tensor<8x4xf32> loc(#loc115)
    %146 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%130, %144 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%145 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.addf %in, %in_12 : f32 loc(#loc115)
      linalg.yield %174 : f32 loc(#loc115)
    } -> tensor<8x4xf32> loc(#loc115)
    %147 = tensor.empty() : tensor<4xf32> loc(#loc116)
    %148 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_7 : tensor<f32>) outs(%147 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<4xf32> loc(#loc116)
    %149 = tensor.empty() : tensor<4xf32> loc(#loc116)
    %150 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%143, %148 : tensor<4xf32>, tensor<4xf32>) outs(%149 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.divf %in, %in_12 : f32 loc(#loc116)
      linalg.yield %174 : f32 loc(#loc116)
    } -> tensor<4xf32> loc(#loc116)
    %151 = tensor.empty() : tensor<8x4xf32> loc(#loc117)
    %152 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%150 : tensor<4xf32>) outs(%151 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<8x4xf32> loc(#loc117)
    %153 = tensor.empty() : tensor<8x4xf32> loc(#loc118)
    %154 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%146, %152 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%153 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.addf %in, %in_12 : f32 loc(#loc118)
      linalg.yield %174 : f32 loc(#loc118)
    } -> tensor<8x4xf32> loc(#loc118)
    %155 = tensor.empty() : tensor<4x4xf32> loc(#loc119)
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc119)
    %157 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154, %8 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%156 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc118)
      %175 = arith.addf %out, %174 : f32 loc(#loc119)
      linalg.yield %175 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc119)
    %158 = tensor.empty() : tensor<4x4xf32> loc(#loc120)
    %159 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<4x4xf32>) outs(%158 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<4x4xf32> loc(#loc120)
    %160 = tensor.empty() : tensor<8x4xf32> loc(#loc119)
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc119)
    %162 = linalg.generic {indexing_maps = [#map11, #map12, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154, %5 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%161 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc118)
      %175 = arith.addf %out, %174 : f32 loc(#loc119)
      linalg.yield %175 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc119)
    %163 = "sbp.layer_input_cotangent"(%162) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc121)
    %164 = tensor.empty() : tensor<8x4xf32> loc(#loc122)
    %165 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%98, %163 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%164 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.addf %in, %in_12 : f32 loc(#loc122)
      linalg.yield %174 : f32 loc(#loc122)
    } -> tensor<8x4xf32> loc(#loc122)
    %166 = "sbp.layer_input_cotangent"(%159) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc121)
    %167 = "sbp.layer_input_cotangent"(%121) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc121)
    %168 = "sbp.layer_input_cotangent"(%109) {layer = "b0"} : (tensor<4xf32>) -> tensor<4xf32> loc(#loc121)
    %169 = tensor.empty() : tensor<4x4xf32> loc(#loc123)
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc123)
    %171 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165, %arg4 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%170 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %174 = arith.mulf %in, %in_12 : f32 loc(#loc122)
      %175 = arith.addf %out, %174 : f32 loc(#loc123)
      linalg.yield %175 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc123)
    %172 = tensor.empty() : tensor<4x4xf32> loc(#loc124)
    %173 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel"]} ins(%171 : tensor<4x4xf32>) outs(%172 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<4x4xf32> loc(#loc124)
    return %94, %82, %83, %168, %173, %167, %166 : tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
  func.func private @main__var(%arg0: tensor<8x4xf32> loc(unknown), %arg1: tensor<i32> loc(unknown)) -> (tensor<4xf32>, tensor<8x4xf32>, tensor<f32>, tensor<i1>, tensor<4xf32>) {
    %cst = arith.constant 8.000000e+00 : f32 loc(#loc29)
    %cst_0 = arith.constant dense<0x7FC00000> : tensor<f32> loc(#loc127)
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc127)
    %cst_2 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<4xf32> loc(#loc30)
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<4xf32>) -> tensor<4xf32> loc(#loc30)
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<8x4xf32>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %out, %in : f32 loc(#loc30)
      linalg.yield %33 : f32 loc(#loc30)
    } -> tensor<4xf32> loc(#loc30)
    %3 = tensor.empty() : tensor<1x4xf32> loc(#loc31)
    %4 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<4xf32>) outs(%3 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<1x4xf32> loc(#loc31)
    %5 = tensor.empty() : tensor<1x4xf32> loc(#loc32)
    %6 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<1x4xf32> loc(#loc32)
    %7 = tensor.empty() : tensor<1x4xf32> loc(#loc32)
    %8 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%4, %6 : tensor<1x4xf32>, tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %33 = arith.divf %in, %in_4 : f32 loc(#loc32)
      linalg.yield %33 : f32 loc(#loc32)
    } -> tensor<1x4xf32> loc(#loc32)
    %9 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %10 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<1x4xf32>) outs(%9 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %11 = tensor.empty() : tensor<8x4xf32> loc(#loc29)
    %12 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_4: f32, %out: f32):
      %33 = arith.subf %in, %in_4 : f32 loc(#loc29)
      linalg.yield %33 : f32 loc(#loc29)
    } -> tensor<8x4xf32> loc(#loc29)
    %13 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %14 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12, %12 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%13 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %33 = arith.mulf %in, %in_4 : f32 loc(#loc33)
      linalg.yield %33 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %15 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %16 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%15 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %17 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%16, %12 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%17 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %33 = arith.mulf %in, %in_4 : f32 loc(#loc34)
      linalg.yield %33 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %19 = tensor.empty() : tensor<f32> loc(#loc35)
    %20 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = []} ins(%arg1 : tensor<i32>) outs(%19 : tensor<f32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32):
      %33 = arith.sitofp %in : i32 to f32 loc(#loc35)
      linalg.yield %33 : f32 loc(#loc35)
    } -> tensor<f32> loc(#loc35)
    %21 = tensor.empty() : tensor<f32> loc(#loc29)
    %22 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = []} ins(%20 : tensor<f32>) outs(%21 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.subf %cst, %in : f32 loc(#loc29)
      linalg.yield %33 : f32 loc(#loc29)
    } -> tensor<f32> loc(#loc29)
    %23 = tensor.empty() : tensor<4xf32> loc(#loc30)
    %24 = linalg.fill ins(%cst_3 : f32) outs(%23 : tensor<4xf32>) -> tensor<4xf32> loc(#loc30)
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<8x4xf32>) outs(%24 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %out, %in : f32 loc(#loc30)
      linalg.yield %33 : f32 loc(#loc30)
    } -> tensor<4xf32> loc(#loc30)
    %26 = tensor.empty() : tensor<4xf32> loc(#loc32)
    %27 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%22 : tensor<f32>) outs(%26 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<4xf32> loc(#loc32)
    %28 = tensor.empty() : tensor<4xf32> loc(#loc32)
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%25, %27 : tensor<4xf32>, tensor<4xf32>) outs(%28 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %33 = arith.divf %in, %in_4 : f32 loc(#loc32)
      linalg.yield %33 : f32 loc(#loc32)
    } -> tensor<4xf32> loc(#loc32)
    %30 = tensor.empty() : tensor<i1> loc(#loc36)
    %31 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = []} ins(%22 : tensor<f32>) outs(%30 : tensor<i1>) {
    ^bb0(%in: f32, %out: i1):
      %33 = arith.cmpf ogt, %in, %cst_3 : f32 loc(#loc36)
      linalg.yield %33 : i1 loc(#loc36)
    } -> tensor<i1> loc(#loc36)
    %32:2 = call @main__where(%31, %29, %cst_0) : (tensor<i1>, tensor<4xf32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>) loc(#loc37)
    return %32#0, %18, %22, %31, %32#1 : tensor<4xf32>, tensor<8x4xf32>, tensor<f32>, tensor<i1>, tensor<4xf32> loc(#loc127)
  } loc(#loc127)
  func.func private @main__where(%arg0: tensor<i1> loc(unknown), %arg1: tensor<4xf32> loc(unknown), %arg2: tensor<f32> loc(unknown)) -> (tensor<4xf32>, tensor<4xf32>) {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc65)
    %0 = tensor.empty() : tensor<4xf32> loc(#loc31)
    %1 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<4xf32> loc(#loc31)
    %2 = tensor.empty() : tensor<4xf32> loc(#loc39)
    %extracted = tensor.extract %arg0[] : tensor<i1> loc(#loc39)
    %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg1, %1 : tensor<4xf32>, tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %6 = arith.select %extracted, %in, %in_0 : f32 loc(#loc39)
      linalg.yield %6 : f32 loc(#loc39)
    } -> tensor<4xf32> loc(#loc39)
    %4 = tensor.empty() : tensor<4xf32> loc(#loc31)
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst : tensor<f32>) outs(%4 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<4xf32> loc(#loc31)
    return %3, %5 : tensor<4xf32>, tensor<4xf32> loc(#loc65)
  } loc(#loc65)
  func.func private @main_relu(%arg0: tensor<8x4xf32> loc(unknown)) -> tensor<8x4xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc65)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %1 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %2 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %3 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%2 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc40)
      linalg.yield %4 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    return %3 : tensor<8x4xf32> loc(#loc65)
  } loc(#loc65)
  func.func private @main__var_21(%arg0: tensor<8x4xf32> loc(unknown), %arg1: tensor<f32> loc(unknown), %arg2: tensor<i1> loc(unknown), %arg3: tensor<4xf32> loc(unknown), %arg4: tensor<4xf32> loc(unknown)) -> tensor<8x4xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc128)
    %0 = call @main__where_22(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32> loc(#loc37)
    %1 = tensor.empty() : tensor<4xf32> loc(#loc32)
    %2 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%arg1 : tensor<f32>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<4xf32> loc(#loc32)
    %3 = tensor.empty() : tensor<4xf32> loc(#loc32)
    %4 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%0, %2 : tensor<4xf32>, tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %25 = arith.divf %in, %in_1 : f32 loc(#loc32)
      linalg.yield %25 : f32 loc(#loc32)
    } -> tensor<4xf32> loc(#loc32)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %6 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<4xf32>) outs(%5 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %7 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %8 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%6, %arg0 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%7 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32 loc(unknown), %out: f32):
      %25 = arith.mulf %in, %in_1 : f32 loc(#loc34)
      linalg.yield %25 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %9 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8x4xf32>) outs(%9 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.negf %in : f32 loc(#loc41)
      linalg.yield %25 : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %11 = tensor.empty() : tensor<4xf32> loc(#loc30)
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<4xf32>) -> tensor<4xf32> loc(#loc30)
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<8x4xf32>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %out, %in : f32 loc(#loc30)
      linalg.yield %25 : f32 loc(#loc30)
    } -> tensor<4xf32> loc(#loc30)
    %expanded = tensor.expand_shape %13 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32> loc(#loc42)
    %14 = tensor.empty() : tensor<1x4xf32> loc(#loc32)
    %15 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%14 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<1x4xf32> loc(#loc32)
    %16 = tensor.empty() : tensor<1x4xf32> loc(#loc32)
    %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %15 : tensor<1x4xf32>, tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %25 = arith.divf %in, %in_1 : f32 loc(#loc32)
      linalg.yield %25 : f32 loc(#loc32)
    } -> tensor<1x4xf32> loc(#loc32)
    %18 = tensor.empty() : tensor<4xf32> loc(#loc30)
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4xf32>) -> tensor<4xf32> loc(#loc30)
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%17 : tensor<1x4xf32>) outs(%19 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %out, %in : f32 loc(#loc30)
      linalg.yield %25 : f32 loc(#loc30)
    } -> tensor<4xf32> loc(#loc30)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %22 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<4xf32>) outs(%21 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %23 = tensor.empty() : tensor<8x4xf32> loc(#loc43)
    %24 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%8, %22 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%23 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %25 = arith.addf %in, %in_1 : f32 loc(#loc43)
      linalg.yield %25 : f32 loc(#loc43)
    } -> tensor<8x4xf32> loc(#loc43)
    return %24 : tensor<8x4xf32> loc(#loc128)
  } loc(#loc128)
  func.func private @main__where_22(%arg0: tensor<i1> loc(unknown), %arg1: tensor<4xf32> loc(unknown), %arg2: tensor<4xf32> loc(unknown)) -> tensor<4xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc65)
    %0 = tensor.empty() : tensor<4xf32> loc(#loc31)
    %1 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<4xf32> loc(#loc31)
    %2 = tensor.empty() : tensor<4xf32> loc(#loc39)
    %extracted = tensor.extract %arg0[] : tensor<i1> loc(#loc39)
    %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg2, %1 : tensor<4xf32>, tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.select %extracted, %in, %in_0 : f32 loc(#loc39)
      linalg.yield %4 : f32 loc(#loc39)
    } -> tensor<4xf32> loc(#loc39)
    return %3 : tensor<4xf32> loc(#loc65)
  } loc(#loc65)
} loc(#loc)
#loc90 = loc("jit(marked)/jvp(b0)/jit(relu)"(#loc61))
#loc103 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc60))
#loc106 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc59))
#loc109 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc58))
#loc113 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc55))
