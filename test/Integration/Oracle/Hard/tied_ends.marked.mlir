#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":314:12 to :30)
#loc6 = loc("boundaries.py":35:20 to :49)
#loc7 = loc("hard_models.py":54:20 to :25)
#loc8 = loc("hard_models.py":54:11 to :26)
#loc9 = loc("hard_models.py":315:12 to :45)
#loc10 = loc("hard_models.py":316:48 to :51)
#loc11 = loc("hard_models.py":316:44 to :51)
#loc13 = loc("hard_models.py":317:64 to :81)
#loc14 = loc("hard_models.py":317:16 to :86)
#loc15 = loc("hard_models.py":317:16 to :93)
#loc16 = loc("hard_models.py":317:15 to :93)
#loc17 = loc("-":70:63)
#loc18 = loc("-":70:82)
#loc19 = loc("reduce_sum")
#loc20 = loc("reduce_max")
#loc21 = loc("max")
#loc22 = loc("broadcast_in_dim")
#loc23 = loc("sub")
#loc24 = loc("exp")
#loc25 = loc("log")
#loc26 = loc("reduce_and")
#loc27 = loc("gather")
#loc28 = loc("lt")
#loc29 = loc("add")
#loc30 = loc("select_n")
#loc31 = loc("reshape")
#loc32 = loc("ge")
#loc33 = loc("le")
#loc34 = loc("and")
#loc37 = loc("while/cond/lt")
#loc38 = loc("-":203:96)
#loc39 = loc("-":203:115)
#loc40 = loc("while/body/add")
#loc41 = loc("while/body/lt")
#loc42 = loc("while/body/select_n")
#loc43 = loc("while/body/dynamic_slice")
#loc44 = loc("while/body/squeeze")
#loc45 = loc("while/body/ge")
#loc46 = loc("while/body/le")
#loc47 = loc("while/body/and")
#loc49 = loc("while/body/jit(_where)")
#loc52 = loc("convert_element_type")
#loc53 = loc("neg")
#loc54 = loc("div")
#loc55 = loc("mul")
#loc56 = loc("add_any")
#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1) -> (d1, d0)>
#map9 = affine_map<() -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#loc57 = loc("tied_ends.<locals>.loss"(#loc5))
#loc58 = loc("Boundaries.__call__.<locals>.layer"(#loc6))
#loc59 = loc("dense"(#loc7))
#loc60 = loc("dense"(#loc8))
#loc61 = loc("tied_ends.<locals>.loss"(#loc9))
#loc62 = loc("tied_ends.<locals>.loss.<locals>.<lambda>"(#loc10))
#loc63 = loc("tied_ends.<locals>.loss.<locals>.<lambda>"(#loc11))
#loc65 = loc("tied_ends.<locals>.loss"(#loc13))
#loc66 = loc("tied_ends.<locals>.loss"(#loc14))
#loc67 = loc("tied_ends.<locals>.loss"(#loc15))
#loc68 = loc("tied_ends.<locals>.loss"(#loc16))
#loc70 = loc("jit(marked)/jvp()/lt"(#loc57))
#loc71 = loc("jit(marked)/jvp()/add"(#loc57))
#loc72 = loc("jit(marked)/jvp()/select_n"(#loc57))
#loc73 = loc("jit(marked)/jvp()/broadcast_in_dim"(#loc57))
#loc74 = loc("jit(marked)/jvp()/gather"(#loc57))
#loc75 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc58))
#loc76 = loc("jit(marked)/jvp(b0)/dot_general"(#loc59))
#loc77 = loc("jit(marked)/jvp(b0)/tanh"(#loc60))
#loc78 = loc("jit(marked)/jvp(b0)/sub"(#loc60))
#loc79 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc58))
#loc80 = loc("jit(marked)/jvp()/add"(#loc61))
#loc81 = loc("jit(marked)/jvp(head)/sbp_layer_input"(#loc58))
#loc82 = loc("jit(marked)/jvp(head)/transpose"(#loc62))
#loc83 = loc("jit(marked)/jvp(head)/dot_general"(#loc63))
#loc86 = loc("jit(marked)/jvp()/broadcast_in_dim"(#loc65))
#loc88 = loc("jit(marked)/jvp()/reduce_sum"(#loc67))
#loc89 = loc("jit(marked)/jvp()/div"(#loc67))
#loc90 = loc("jit(marked)/jvp()/neg"(#loc68))
#loc91 = loc("jit(marked)/transpose(jvp())/neg"(#loc68))
#loc92 = loc("jit(marked)/transpose(jvp())/div"(#loc67))
#loc93 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc67))
#loc96 = loc("jit(marked)/transpose(jvp(head))/sbp_layer_cotangent"(#loc58))
#loc97 = loc("jit(marked)/transpose(jvp(head))/dot_general"(#loc63))
#loc98 = loc("jit(marked)/transpose(jvp(head))/transpose"(#loc63))
#loc99 = loc("jit(marked)/transpose(jvp(head))/transpose"(#loc62))
#loc100 = loc("jit(marked)/transpose(jvp(head))/sbp_layer_input_cotangent"(#loc58))
#loc101 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc58))
#loc102 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc60))
#loc103 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc60))
#loc104 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc59))
#loc105 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc59))
#loc106 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc58))
#loc107 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc58))
#loc108 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc57))
#loc109 = loc(callsite(#loc57 at #loc57))
#loc110 = loc("jit(marked)/transpose(jvp())/add_any"(#loc57))
#loc112 = loc("jit(marked)/jvp()/jit"(#loc66))
#loc113 = loc("jit(marked)/transpose(jvp())/jit"(#loc66))
#loc116 = loc("convert_element_type"(#loc57))
#loc117 = loc("broadcast_in_dim"(#loc57))
#loc118 = loc("select_n"(#loc57))
#loc120 = loc("jit(marked)/transpose(jvp())/while"(#loc109))
#loc121 = loc(callsite(#loc109 at #loc57))
#loc123 = loc("jit:"(#loc112))
#loc124 = loc("jit:"(#loc113))
#loc127 = loc("jit(marked)/transpose(jvp())/while/cond/lt"(#loc121))
#loc128 = loc("jit(marked)/transpose(jvp())/while/body/add"(#loc121))
#loc129 = loc("jit(marked)/transpose(jvp())/while/body/lt"(#loc121))
#loc130 = loc("jit(marked)/transpose(jvp())/while/body/select_n"(#loc121))
#loc131 = loc("jit(marked)/transpose(jvp())/while/body/dynamic_slice"(#loc121))
#loc132 = loc("jit(marked)/transpose(jvp())/while/body/squeeze"(#loc121))
#loc133 = loc("jit(marked)/transpose(jvp())/while/body/ge"(#loc121))
#loc134 = loc("jit(marked)/transpose(jvp())/while/body/le"(#loc121))
#loc135 = loc("jit(marked)/transpose(jvp())/while/body/and"(#loc121))
#loc136 = loc("jit(marked)/transpose(jvp())/while/body/jit(_where)"(#loc121))
module @jit_marked {
  func.func public @main(%arg0: tensor<9x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<2x6xi32> loc("values[2]"), %arg3: tensor<2x6xi32> loc("values[3]")) -> (tensor<f32>, tensor<9x4xf32>, tensor<4x4xf32>) {
    %c4_i32 = arith.constant 4 : i32 loc(#loc)
    %false = arith.constant false loc(#loc)
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %c9_i32 = arith.constant 9 : i32 loc(#loc)
    %c8_i32 = arith.constant 8 : i32 loc(#loc)
    %c11 = arith.constant 11 : index loc(#loc)
    %c0_i32 = arith.constant 0 : i32 loc(#loc)
    %c1_i32 = arith.constant 1 : i32 loc(#loc)
    %c12_i32 = arith.constant 12 : i32 loc(#loc)
    %cst_0 = arith.constant 1.200000e+01 : f32 loc(#loc)
    %cst_1 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %c0 = arith.constant 0 : index loc(#loc)
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<9> : tensor<i32> loc(#loc)
    %cst_5 = arith.constant dense<0> : tensor<i32> loc(#loc)
    %0 = tensor.empty() : tensor<2x6xi32> loc(#loc70)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%0 : tensor<2x6xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc70)
    } -> tensor<2x6xi32> loc(#loc70)
    %2 = tensor.empty() : tensor<2x6xi1> loc(#loc70)
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2, %1 : tensor<2x6xi32>, tensor<2x6xi32>) outs(%2 : tensor<2x6xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %92 = arith.cmpi slt, %in, %in_7 : i32 loc(#loc70)
      linalg.yield %92 : i1 loc(#loc70)
    } -> tensor<2x6xi1> loc(#loc70)
    %4 = tensor.empty() : tensor<2x6xi32> loc(#loc71)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%4 : tensor<2x6xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc71)
    } -> tensor<2x6xi32> loc(#loc71)
    %6 = tensor.empty() : tensor<2x6xi32> loc(#loc71)
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2, %5 : tensor<2x6xi32>, tensor<2x6xi32>) outs(%6 : tensor<2x6xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %92 = arith.addi %in, %in_7 : i32 loc(#loc71)
      linalg.yield %92 : i32 loc(#loc71)
    } -> tensor<2x6xi32> loc(#loc71)
    %8 = tensor.empty() : tensor<2x6xi32> loc(#loc72)
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %7, %arg2 : tensor<2x6xi1>, tensor<2x6xi32>, tensor<2x6xi32>) outs(%8 : tensor<2x6xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %92 = arith.select %in, %in_7, %in_8 : i32 loc(#loc72)
      linalg.yield %92 : i32 loc(#loc72)
    } -> tensor<2x6xi32> loc(#loc72)
    %10 = tensor.empty() : tensor<2x6x1xi32> loc(#loc73)
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x6xi32>) outs(%10 : tensor<2x6x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc73)
    } -> tensor<2x6x1xi32> loc(#loc73)
    %12 = tensor.empty() : tensor<2x6x4xf32> loc(#loc74)
    %13 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%12 : tensor<2x6x4xf32>) {
    ^bb0(%out: f32):
      %92 = linalg.index 0 : index loc(#loc74)
      %93 = linalg.index 1 : index loc(#loc74)
      %94 = linalg.index 2 : index loc(#loc74)
      %extracted = tensor.extract %11[%92, %93, %c0] : tensor<2x6x1xi32> loc(#loc74)
      %95 = arith.index_cast %extracted : i32 to index loc(#loc74)
      %96 = arith.maxsi %95, %c0 : index loc(#loc74)
      %97 = arith.minsi %96, %c8 : index loc(#loc74)
      %extracted_7 = tensor.extract %arg0[%97, %94] : tensor<9x4xf32> loc(#loc74)
      linalg.yield %extracted_7 : f32 loc(#loc74)
    } -> tensor<2x6x4xf32> loc(#loc74)
    %14 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc75)
    %15 = "sbp.layer_input"(%13) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc75)
    %16 = tensor.empty() : tensor<2x6x4xf32> loc(#loc76)
    %17 = linalg.fill ins(%cst_1 : f32) outs(%16 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc76)
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15, %14 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.mulf %in, %in_7 : f32 loc(#loc75)
      %93 = arith.addf %out, %92 : f32 loc(#loc76)
      linalg.yield %93 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc76)
    %19 = tensor.empty() : tensor<2x6x4xf32> loc(#loc77)
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x6x4xf32>) outs(%19 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = math.tanh %in : f32 loc(#loc77)
      linalg.yield %92 : f32 loc(#loc77)
    } -> tensor<2x6x4xf32> loc(#loc77)
    %21 = tensor.empty() : tensor<2x6x4xf32> loc(#loc78)
    %22 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%21 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<2x6x4xf32> loc(#loc78)
    %23 = tensor.empty() : tensor<2x6x4xf32> loc(#loc78)
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%23 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.subf %in, %in_7 : f32 loc(#loc78)
      linalg.yield %92 : f32 loc(#loc78)
    } -> tensor<2x6x4xf32> loc(#loc78)
    %25 = "sbp.layer_output"(%20) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc79)
    %26 = tensor.empty() : tensor<2x6x4xf32> loc(#loc80)
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %25 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%26 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.addf %in, %in_7 : f32 loc(#loc80)
      linalg.yield %92 : f32 loc(#loc80)
    } -> tensor<2x6x4xf32> loc(#loc80)
    %28 = "sbp.layer_input"(%arg0) {layer = "head"} : (tensor<9x4xf32>) -> tensor<9x4xf32> loc(#loc81)
    %29 = "sbp.layer_input"(%27) {layer = "head"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc81)
    %30 = tensor.empty() : tensor<4x9xf32> loc(#loc82)
    %31 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<9x4xf32>) outs(%30 : tensor<4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc82)
    } -> tensor<4x9xf32> loc(#loc82)
    %32 = tensor.empty() : tensor<2x6x9xf32> loc(#loc83)
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<2x6x9xf32>) -> tensor<2x6x9xf32> loc(#loc83)
    %34 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29, %31 : tensor<2x6x4xf32>, tensor<4x9xf32>) outs(%33 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.mulf %in, %in_7 : f32 loc(#loc81)
      %93 = arith.addf %out, %92 : f32 loc(#loc83)
      linalg.yield %93 : f32 loc(#loc)
    } -> tensor<2x6x9xf32> loc(#loc83)
    %35 = "sbp.layer_output"(%34) {layer = "head"} : (tensor<2x6x9xf32>) -> tensor<2x6x9xf32> loc(#loc84)
    %36:3 = call @main_log_softmax(%35) : (tensor<2x6x9xf32>) -> (tensor<2x6x9xf32>, tensor<2x6x9xf32>, tensor<2x6x1xf32>) loc(#loc85)
    %37 = tensor.empty() : tensor<2x6x1xi32> loc(#loc86)
    %38 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x6xi32>) outs(%37 : tensor<2x6x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc86)
    } -> tensor<2x6x1xi32> loc(#loc86)
    %39:2 = call @main_take_along_axis(%36#0, %38) : (tensor<2x6x9xf32>, tensor<2x6x1xi32>) -> (tensor<2x6x1xf32>, tensor<2x6x1x1xi32>) loc(#loc87)
    %40 = tensor.empty() : tensor<f32> loc(#loc88)
    %41 = linalg.fill ins(%cst_1 : f32) outs(%40 : tensor<f32>) -> tensor<f32> loc(#loc88)
    %42 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["reduction", "reduction", "reduction"]} ins(%39#0 : tensor<2x6x1xf32>) outs(%41 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.addf %out, %in : f32 loc(#loc88)
      linalg.yield %92 : f32 loc(#loc88)
    } -> tensor<f32> loc(#loc88)
    %43 = tensor.empty() : tensor<f32> loc(#loc89)
    %44 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%42 : tensor<f32>) outs(%43 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.divf %in, %cst_0 : f32 loc(#loc89)
      linalg.yield %92 : f32 loc(#loc89)
    } -> tensor<f32> loc(#loc89)
    %45 = tensor.empty() : tensor<f32> loc(#loc90)
    %46 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%44 : tensor<f32>) outs(%45 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.negf %in : f32 loc(#loc90)
      linalg.yield %92 : f32 loc(#loc90)
    } -> tensor<f32> loc(#loc90)
    %47 = tensor.empty() : tensor<f32> loc(#loc91)
    %48 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%47 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc91)
    } -> tensor<f32> loc(#loc91)
    %49 = tensor.empty() : tensor<f32> loc(#loc92)
    %50 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%48 : tensor<f32>) outs(%49 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %92 = arith.divf %in, %cst_0 : f32 loc(#loc92)
      linalg.yield %92 : f32 loc(#loc92)
    } -> tensor<f32> loc(#loc92)
    %51 = tensor.empty() : tensor<2x6x1xf32> loc(#loc93)
    %52 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<f32>) outs(%51 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc93)
    } -> tensor<2x6x1xf32> loc(#loc93)
    %53 = call @main_take_along_axis_18(%39#1, %52) : (tensor<2x6x1x1xi32>, tensor<2x6x1xf32>) -> tensor<2x6x9xf32> loc(#loc94)
    %54 = call @main_log_softmax_37(%36#1, %36#2, %53) : (tensor<2x6x9xf32>, tensor<2x6x1xf32>, tensor<2x6x9xf32>) -> tensor<2x6x9xf32> loc(#loc95)
    %55 = "sbp.layer_cotangent"(%54) {layer = "head"} : (tensor<2x6x9xf32>) -> tensor<2x6x9xf32> loc(#loc96)
    %56 = tensor.empty() : tensor<9x4xf32> loc(#loc97)
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<9x4xf32>) -> tensor<9x4xf32> loc(#loc97)
    %58 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%55, %29 : tensor<2x6x9xf32>, tensor<2x6x4xf32>) outs(%57 : tensor<9x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.mulf %in, %in_7 : f32 loc(#loc96)
      %93 = arith.addf %out, %92 : f32 loc(#loc97)
      linalg.yield %93 : f32 loc(#loc)
    } -> tensor<9x4xf32> loc(#loc97)
    %59 = tensor.empty() : tensor<4x9xf32> loc(#loc98)
    %60 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<9x4xf32>) outs(%59 : tensor<4x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc98)
    } -> tensor<4x9xf32> loc(#loc98)
    %61 = tensor.empty() : tensor<2x6x4xf32> loc(#loc97)
    %62 = linalg.fill ins(%cst_1 : f32) outs(%61 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc97)
    %63 = linalg.generic {indexing_maps = [#map4, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55, %31 : tensor<2x6x9xf32>, tensor<4x9xf32>) outs(%62 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.mulf %in, %in_7 : f32 loc(#loc96)
      %93 = arith.addf %out, %92 : f32 loc(#loc97)
      linalg.yield %93 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc97)
    %64 = tensor.empty() : tensor<9x4xf32> loc(#loc99)
    %65 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<4x9xf32>) outs(%64 : tensor<9x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<9x4xf32> loc(#loc99)
    %66 = "sbp.layer_input_cotangent"(%63) {layer = "head"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc100)
    %67 = "sbp.layer_input_cotangent"(%65) {layer = "head"} : (tensor<9x4xf32>) -> tensor<9x4xf32> loc(#loc100)
    %68 = "sbp.layer_cotangent"(%66) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc101)
    %69 = tensor.empty() : tensor<2x6x4xf32> loc(#loc102)
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %24 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%69 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.mulf %in, %in_7 : f32 loc(#loc102)
      linalg.yield %92 : f32 loc(#loc102)
    } -> tensor<2x6x4xf32> loc(#loc102)
    %71 = tensor.empty() : tensor<2x6x4xf32> loc(#loc102)
    %72 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %20 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%71 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.mulf %in, %in_7 : f32 loc(#loc102)
      linalg.yield %92 : f32 loc(#loc102)
    } -> tensor<2x6x4xf32> loc(#loc102)
    %73 = tensor.empty() : tensor<2x6x4xf32> loc(#loc103)
    %74 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %72 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%73 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.addf %in, %in_7 : f32 loc(#loc103)
      linalg.yield %92 : f32 loc(#loc103)
    } -> tensor<2x6x4xf32> loc(#loc103)
    %75 = tensor.empty() : tensor<4x4xf32> loc(#loc104)
    %76 = linalg.fill ins(%cst_1 : f32) outs(%75 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc104)
    %77 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%74, %15 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%76 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.mulf %in, %in_7 : f32 loc(#loc103)
      %93 = arith.addf %out, %92 : f32 loc(#loc104)
      linalg.yield %93 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc104)
    %78 = tensor.empty() : tensor<4x4xf32> loc(#loc105)
    %79 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<4x4xf32>) outs(%78 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<4x4xf32> loc(#loc105)
    %80 = tensor.empty() : tensor<2x6x4xf32> loc(#loc104)
    %81 = linalg.fill ins(%cst_1 : f32) outs(%80 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc104)
    %82 = linalg.generic {indexing_maps = [#map4, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74, %14 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%81 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.mulf %in, %in_7 : f32 loc(#loc103)
      %93 = arith.addf %out, %92 : f32 loc(#loc104)
      linalg.yield %93 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc104)
    %83 = "sbp.layer_input_cotangent"(%82) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc106)
    %84 = tensor.empty() : tensor<2x6x4xf32> loc(#loc107)
    %85 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %83 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%84 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.addf %in, %in_7 : f32 loc(#loc107)
      linalg.yield %92 : f32 loc(#loc107)
    } -> tensor<2x6x4xf32> loc(#loc107)
    %86 = "sbp.layer_input_cotangent"(%79) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc106)
    %87 = tensor.empty() : tensor<9x4xf32> loc(#loc108)
    %88 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%87 : tensor<9x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<9x4xf32> loc(#loc108)
    %collapsed = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<2x6x4xf32> into tensor<12x4xf32> loc(#loc119)
    %collapsed_6 = tensor.collapse_shape %11 [[0, 1], [2]] : tensor<2x6x1xi32> into tensor<12x1xi32> loc(#loc119)
    %89:2 = scf.while (%arg4 = %cst_5, %arg5 = %88) : (tensor<i32>, tensor<9x4xf32>) -> (tensor<i32>, tensor<9x4xf32>) {
      %92 = tensor.empty() : tensor<i1> loc(#loc127)
      %93 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%92 : tensor<i1>) {
      ^bb0(%in: i32 loc("-":70:63), %out: i1):
        %94 = arith.cmpi slt, %in, %c12_i32 : i32 loc(#loc127)
        linalg.yield %94 : i1 loc(#loc127)
      } -> tensor<i1> loc(#loc127)
      %extracted = tensor.extract %93[] : tensor<i1> loc(#loc120)
      scf.condition(%extracted) %arg4, %arg5 : tensor<i32>, tensor<9x4xf32> loc(#loc120)
    } do {
    ^bb0(%arg4: tensor<i32> loc("-":70:63), %arg5: tensor<9x4xf32> loc("-":70:82)):
      %92 = tensor.empty() : tensor<i32> loc(#loc128)
      %93 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%92 : tensor<i32>) {
      ^bb0(%in: i32 loc("-":70:63), %out: i32):
        %175 = arith.addi %in, %c1_i32 : i32 loc(#loc128)
        linalg.yield %175 : i32 loc(#loc128)
      } -> tensor<i32> loc(#loc128)
      %94 = tensor.empty() : tensor<i1> loc(#loc129)
      %95 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%94 : tensor<i1>) {
      ^bb0(%in: i32 loc("-":70:63), %out: i1):
        %175 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc129)
        linalg.yield %175 : i1 loc(#loc129)
      } -> tensor<i1> loc(#loc129)
      %96 = tensor.empty() : tensor<i32> loc(#loc128)
      %97 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%96 : tensor<i32>) {
      ^bb0(%in: i32 loc("-":70:63), %out: i32):
        %175 = arith.addi %in, %c12_i32 : i32 loc(#loc128)
        linalg.yield %175 : i32 loc(#loc128)
      } -> tensor<i32> loc(#loc128)
      %98 = tensor.empty() : tensor<i32> loc(#loc130)
      %99 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%95, %97, %arg4 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%98 : tensor<i32>) {
      ^bb0(%in: i1, %in_17: i32, %in_18: i32 loc("-":70:63), %out: i32):
        %175 = arith.select %in, %in_17, %in_18 : i32 loc(#loc130)
        linalg.yield %175 : i32 loc(#loc130)
      } -> tensor<i32> loc(#loc130)
      %100 = tensor.empty() : tensor<i1> loc(#loc129)
      %101 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%100 : tensor<i1>) {
      ^bb0(%out: i1):
        linalg.yield %false : i1 loc(#loc129)
      } -> tensor<i1> loc(#loc129)
      %102 = tensor.empty() : tensor<i32> loc(#loc128)
      %103 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%102 : tensor<i32>) {
      ^bb0(%out: i32):
        linalg.yield %c1_i32 : i32 loc(#loc128)
      } -> tensor<i32> loc(#loc128)
      %104 = tensor.empty() : tensor<i32> loc(#loc130)
      %105 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%101, %103 : tensor<i1>, tensor<i32>) outs(%104 : tensor<i32>) {
      ^bb0(%in: i1, %in_17: i32, %out: i32):
        %175 = arith.select %in, %in_17, %c0_i32 : i32 loc(#loc130)
        linalg.yield %175 : i32 loc(#loc130)
      } -> tensor<i32> loc(#loc130)
      %extracted = tensor.extract %99[] : tensor<i32> loc(#loc131)
      %106 = arith.index_cast %extracted : i32 to index loc(#loc131)
      %107 = arith.maxsi %106, %c0 : index loc(#loc131)
      %108 = arith.minsi %107, %c11 : index loc(#loc131)
      %extracted_7 = tensor.extract %105[] : tensor<i32> loc(#loc131)
      %109 = arith.index_cast %extracted_7 : i32 to index loc(#loc131)
      %110 = arith.maxsi %109, %c0 : index loc(#loc131)
      %111 = arith.minsi %110, %c0 : index loc(#loc131)
      %extracted_slice = tensor.extract_slice %collapsed_6[%108, %111] [1, 1] [1, 1] : tensor<12x1xi32> to tensor<1x1xi32> loc(#loc131)
      %collapsed_8 = tensor.collapse_shape %extracted_slice [] : tensor<1x1xi32> into tensor<i32> loc(#loc132)
      %112 = tensor.empty() : tensor<i1> loc(#loc133)
      %113 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_8 : tensor<i32>) outs(%112 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %175 = arith.cmpi sge, %in, %c0_i32 : i32 loc(#loc133)
        linalg.yield %175 : i1 loc(#loc133)
      } -> tensor<i1> loc(#loc133)
      %114 = tensor.empty() : tensor<i1> loc(#loc134)
      %115 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_8 : tensor<i32>) outs(%114 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %175 = arith.cmpi sle, %in, %c8_i32 : i32 loc(#loc134)
        linalg.yield %175 : i1 loc(#loc134)
      } -> tensor<i1> loc(#loc134)
      %116 = tensor.empty() : tensor<i1> loc(#loc135)
      %117 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%113, %115 : tensor<i1>, tensor<i1>) outs(%116 : tensor<i1>) {
      ^bb0(%in: i1, %in_17: i1, %out: i1):
        %175 = arith.andi %in, %in_17 : i1 loc(#loc135)
        linalg.yield %175 : i1 loc(#loc135)
      } -> tensor<i1> loc(#loc135)
      %118 = tensor.empty() : tensor<i1> loc(#loc129)
      %119 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_8 : tensor<i32>) outs(%118 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %175 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc129)
        linalg.yield %175 : i1 loc(#loc129)
      } -> tensor<i1> loc(#loc129)
      %120 = tensor.empty() : tensor<i32> loc(#loc128)
      %121 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_8 : tensor<i32>) outs(%120 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %175 = arith.addi %in, %c9_i32 : i32 loc(#loc128)
        linalg.yield %175 : i32 loc(#loc128)
      } -> tensor<i32> loc(#loc128)
      %122 = tensor.empty() : tensor<i32> loc(#loc130)
      %123 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%119, %121, %collapsed_8 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%122 : tensor<i32>) {
      ^bb0(%in: i1, %in_17: i32, %in_18: i32, %out: i32):
        %175 = arith.select %in, %in_17, %in_18 : i32 loc(#loc130)
        linalg.yield %175 : i32 loc(#loc130)
      } -> tensor<i32> loc(#loc130)
      %124 = tensor.empty() : tensor<i1> loc(#loc129)
      %125 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%124 : tensor<i1>) {
      ^bb0(%out: i1):
        linalg.yield %false : i1 loc(#loc129)
      } -> tensor<i1> loc(#loc129)
      %126 = tensor.empty() : tensor<i32> loc(#loc128)
      %127 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%126 : tensor<i32>) {
      ^bb0(%out: i32):
        linalg.yield %c4_i32 : i32 loc(#loc128)
      } -> tensor<i32> loc(#loc128)
      %128 = tensor.empty() : tensor<i32> loc(#loc130)
      %129 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%125, %127 : tensor<i1>, tensor<i32>) outs(%128 : tensor<i32>) {
      ^bb0(%in: i1, %in_17: i32, %out: i32):
        %175 = arith.select %in, %in_17, %c0_i32 : i32 loc(#loc130)
        linalg.yield %175 : i32 loc(#loc130)
      } -> tensor<i32> loc(#loc130)
      %extracted_9 = tensor.extract %123[] : tensor<i32> loc(#loc131)
      %130 = arith.index_cast %extracted_9 : i32 to index loc(#loc131)
      %131 = arith.maxsi %130, %c0 : index loc(#loc131)
      %132 = arith.minsi %131, %c8 : index loc(#loc131)
      %extracted_10 = tensor.extract %129[] : tensor<i32> loc(#loc131)
      %133 = arith.index_cast %extracted_10 : i32 to index loc(#loc131)
      %134 = arith.maxsi %133, %c0 : index loc(#loc131)
      %135 = arith.minsi %134, %c0 : index loc(#loc131)
      %extracted_slice_11 = tensor.extract_slice %arg5[%132, %135] [1, 4] [1, 1] : tensor<9x4xf32> to tensor<1x4xf32> loc(#loc131)
      %136 = tensor.empty() : tensor<i1> loc(#loc129)
      %137 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%136 : tensor<i1>) {
      ^bb0(%in: i32 loc("-":70:63), %out: i1):
        %175 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc129)
        linalg.yield %175 : i1 loc(#loc129)
      } -> tensor<i1> loc(#loc129)
      %138 = tensor.empty() : tensor<i32> loc(#loc128)
      %139 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%138 : tensor<i32>) {
      ^bb0(%in: i32 loc("-":70:63), %out: i32):
        %175 = arith.addi %in, %c12_i32 : i32 loc(#loc128)
        linalg.yield %175 : i32 loc(#loc128)
      } -> tensor<i32> loc(#loc128)
      %140 = tensor.empty() : tensor<i32> loc(#loc130)
      %141 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%137, %139, %arg4 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%140 : tensor<i32>) {
      ^bb0(%in: i1, %in_17: i32, %in_18: i32 loc("-":70:63), %out: i32):
        %175 = arith.select %in, %in_17, %in_18 : i32 loc(#loc130)
        linalg.yield %175 : i32 loc(#loc130)
      } -> tensor<i32> loc(#loc130)
      %142 = tensor.empty() : tensor<i1> loc(#loc129)
      %143 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%142 : tensor<i1>) {
      ^bb0(%out: i1):
        linalg.yield %false : i1 loc(#loc129)
      } -> tensor<i1> loc(#loc129)
      %144 = tensor.empty() : tensor<i32> loc(#loc128)
      %145 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%144 : tensor<i32>) {
      ^bb0(%out: i32):
        linalg.yield %c4_i32 : i32 loc(#loc128)
      } -> tensor<i32> loc(#loc128)
      %146 = tensor.empty() : tensor<i32> loc(#loc130)
      %147 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%143, %145 : tensor<i1>, tensor<i32>) outs(%146 : tensor<i32>) {
      ^bb0(%in: i1, %in_17: i32, %out: i32):
        %175 = arith.select %in, %in_17, %c0_i32 : i32 loc(#loc130)
        linalg.yield %175 : i32 loc(#loc130)
      } -> tensor<i32> loc(#loc130)
      %extracted_12 = tensor.extract %141[] : tensor<i32> loc(#loc131)
      %148 = arith.index_cast %extracted_12 : i32 to index loc(#loc131)
      %149 = arith.maxsi %148, %c0 : index loc(#loc131)
      %150 = arith.minsi %149, %c11 : index loc(#loc131)
      %extracted_13 = tensor.extract %147[] : tensor<i32> loc(#loc131)
      %151 = arith.index_cast %extracted_13 : i32 to index loc(#loc131)
      %152 = arith.maxsi %151, %c0 : index loc(#loc131)
      %153 = arith.minsi %152, %c0 : index loc(#loc131)
      %extracted_slice_14 = tensor.extract_slice %collapsed[%150, %153] [1, 4] [1, 1] : tensor<12x4xf32> to tensor<1x4xf32> loc(#loc131)
      %154 = func.call @main__where_64(%117, %extracted_slice_14, %cst_5) : (tensor<i1>, tensor<1x4xf32>, tensor<i32>) -> tensor<1x4xf32> loc(#loc136)
      %155 = tensor.empty() : tensor<1x4xf32> loc(#loc128)
      %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11, %154 : tensor<1x4xf32>, tensor<1x4xf32>) outs(%155 : tensor<1x4xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %175 = arith.addf %in, %in_17 : f32 loc(#loc128)
        linalg.yield %175 : f32 loc(#loc128)
      } -> tensor<1x4xf32> loc(#loc128)
      %157 = tensor.empty() : tensor<i1> loc(#loc129)
      %158 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_8 : tensor<i32>) outs(%157 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %175 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc129)
        linalg.yield %175 : i1 loc(#loc129)
      } -> tensor<i1> loc(#loc129)
      %159 = tensor.empty() : tensor<i32> loc(#loc128)
      %160 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_8 : tensor<i32>) outs(%159 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %175 = arith.addi %in, %c9_i32 : i32 loc(#loc128)
        linalg.yield %175 : i32 loc(#loc128)
      } -> tensor<i32> loc(#loc128)
      %161 = tensor.empty() : tensor<i32> loc(#loc130)
      %162 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%158, %160, %collapsed_8 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%161 : tensor<i32>) {
      ^bb0(%in: i1, %in_17: i32, %in_18: i32, %out: i32):
        %175 = arith.select %in, %in_17, %in_18 : i32 loc(#loc130)
        linalg.yield %175 : i32 loc(#loc130)
      } -> tensor<i32> loc(#loc130)
      %163 = tensor.empty() : tensor<i1> loc(#loc129)
      %164 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%163 : tensor<i1>) {
      ^bb0(%out: i1):
        linalg.yield %false : i1 loc(#loc129)
      } -> tensor<i1> loc(#loc129)
      %165 = tensor.empty() : tensor<i32> loc(#loc128)
      %166 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%165 : tensor<i32>) {
      ^bb0(%out: i32):
        linalg.yield %c4_i32 : i32 loc(#loc128)
      } -> tensor<i32> loc(#loc128)
      %167 = tensor.empty() : tensor<i32> loc(#loc130)
      %168 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%164, %166 : tensor<i1>, tensor<i32>) outs(%167 : tensor<i32>) {
      ^bb0(%in: i1, %in_17: i32, %out: i32):
        %175 = arith.select %in, %in_17, %c0_i32 : i32 loc(#loc130)
        linalg.yield %175 : i32 loc(#loc130)
      } -> tensor<i32> loc(#loc130)
      %extracted_15 = tensor.extract %162[] : tensor<i32> loc(#loc137)
      %169 = arith.index_cast %extracted_15 : i32 to index loc(#loc137)
      %170 = arith.maxsi %169, %c0 : index loc(#loc137)
      %171 = arith.minsi %170, %c8 : index loc(#loc137)
      %extracted_16 = tensor.extract %168[] : tensor<i32> loc(#loc137)
      %172 = arith.index_cast %extracted_16 : i32 to index loc(#loc137)
      %173 = arith.maxsi %172, %c0 : index loc(#loc137)
      %174 = arith.minsi %173, %c0 : index loc(#loc137)
      %inserted_slice = tensor.insert_slice %156 into %arg5[%171, %174] [1, 4] [1, 1] : tensor<1x4xf32> into tensor<9x4xf32> loc(#loc137)
      scf.yield %93, %inserted_slice : tensor<i32>, tensor<9x4xf32> loc(#loc120)
    } loc(#loc120)
    %90 = tensor.empty() : tensor<9x4xf32> loc(#loc110)
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%67, %89#1 : tensor<9x4xf32>, tensor<9x4xf32>) outs(%90 : tensor<9x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %92 = arith.addf %in, %in_7 : f32 loc(#loc110)
      linalg.yield %92 : f32 loc(#loc110)
    } -> tensor<9x4xf32> loc(#loc110)
    return %46, %91, %86 : tensor<f32>, tensor<9x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_log_softmax(%arg0: tensor<2x6x9xf32> loc(unknown)) -> (tensor<2x6x9xf32>, tensor<2x6x9xf32>, tensor<2x6x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc19)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc20)
    %0 = tensor.empty() : tensor<2x6xf32> loc(#loc20)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x6xf32>) -> tensor<2x6xf32> loc(#loc20)
    %2 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x6x9xf32>) outs(%1 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32 loc(#loc20)
      linalg.yield %26 : f32 loc(#loc20)
    } -> tensor<2x6xf32> loc(#loc20)
    %3 = tensor.empty() : tensor<2x6xf32> loc(#loc21)
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<2x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<2x6xf32> loc(#loc21)
    %5 = tensor.empty() : tensor<2x6xf32> loc(#loc21)
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%4, %2 : tensor<2x6xf32>, tensor<2x6xf32>) outs(%5 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32 loc(#loc21)
      linalg.yield %26 : f32 loc(#loc21)
    } -> tensor<2x6xf32> loc(#loc21)
    %7 = tensor.empty() : tensor<2x6x1xf32> loc(#loc22)
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x6xf32>) outs(%7 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<2x6x1xf32> loc(#loc22)
    %9 = tensor.empty() : tensor<2x6x9xf32> loc(#loc23)
    %10 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x6x1xf32>) outs(%9 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc23)
    } -> tensor<2x6x9xf32> loc(#loc23)
    %11 = tensor.empty() : tensor<2x6x9xf32> loc(#loc23)
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %10 : tensor<2x6x9xf32>, tensor<2x6x9xf32>) outs(%11 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc23)
      linalg.yield %26 : f32 loc(#loc23)
    } -> tensor<2x6x9xf32> loc(#loc23)
    %13 = tensor.empty() : tensor<2x6x9xf32> loc(#loc24)
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x6x9xf32>) outs(%13 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32 loc(#loc24)
      linalg.yield %26 : f32 loc(#loc24)
    } -> tensor<2x6x9xf32> loc(#loc24)
    %15 = tensor.empty() : tensor<2x6xf32> loc(#loc19)
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x6xf32>) -> tensor<2x6xf32> loc(#loc19)
    %17 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x6x9xf32>) outs(%16 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32 loc(#loc19)
      linalg.yield %26 : f32 loc(#loc19)
    } -> tensor<2x6xf32> loc(#loc19)
    %18 = tensor.empty() : tensor<2x6x1xf32> loc(#loc22)
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x6xf32>) outs(%18 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<2x6x1xf32> loc(#loc22)
    %20 = tensor.empty() : tensor<2x6x1xf32> loc(#loc25)
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x6x1xf32>) outs(%20 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32 loc(#loc25)
      linalg.yield %26 : f32 loc(#loc25)
    } -> tensor<2x6x1xf32> loc(#loc25)
    %22 = tensor.empty() : tensor<2x6x9xf32> loc(#loc23)
    %23 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x6x1xf32>) outs(%22 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc23)
    } -> tensor<2x6x9xf32> loc(#loc23)
    %24 = tensor.empty() : tensor<2x6x9xf32> loc(#loc23)
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %23 : tensor<2x6x9xf32>, tensor<2x6x9xf32>) outs(%24 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc23)
      linalg.yield %26 : f32 loc(#loc23)
    } -> tensor<2x6x9xf32> loc(#loc23)
    return %25, %14, %19 : tensor<2x6x9xf32>, tensor<2x6x9xf32>, tensor<2x6x1xf32> loc(#loc122)
  } loc(#loc122)
  func.func private @main_take_along_axis(%arg0: tensor<2x6x9xf32> loc(unknown), %arg1: tensor<2x6x1xi32> loc(unknown)) -> (tensor<2x6x1xf32>, tensor<2x6x1x1xi32>) {
    %c8 = arith.constant 8 : index loc(#loc)
    %c0 = arith.constant 0 : index loc(#loc)
    %true = arith.constant true loc(#loc26)
    %cst = arith.constant dense<0x7FC00000> : tensor<f32> loc(#loc27)
    %cst_0 = arith.constant dense<8> : tensor<1xi32> loc(#loc27)
    %cst_1 = arith.constant dense<9> : tensor<i32> loc(#loc123)
    %cst_2 = arith.constant dense<0> : tensor<i32> loc(#loc)
    %0 = tensor.empty() : tensor<2x6x1xi32> loc(#loc28)
    %1 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%0 : tensor<2x6x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc28)
    } -> tensor<2x6x1xi32> loc(#loc28)
    %2 = tensor.empty() : tensor<2x6x1xi1> loc(#loc28)
    %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %1 : tensor<2x6x1xi32>, tensor<2x6x1xi32>) outs(%2 : tensor<2x6x1xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_3: i32, %out: i1):
      %31 = arith.cmpi slt, %in, %in_3 : i32 loc(#loc28)
      linalg.yield %31 : i1 loc(#loc28)
    } -> tensor<2x6x1xi1> loc(#loc28)
    %4 = tensor.empty() : tensor<2x6x1xi32> loc(#loc29)
    %5 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<i32>) outs(%4 : tensor<2x6x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc29)
    } -> tensor<2x6x1xi32> loc(#loc29)
    %6 = tensor.empty() : tensor<2x6x1xi32> loc(#loc29)
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %5 : tensor<2x6x1xi32>, tensor<2x6x1xi32>) outs(%6 : tensor<2x6x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_3: i32, %out: i32):
      %31 = arith.addi %in, %in_3 : i32 loc(#loc29)
      linalg.yield %31 : i32 loc(#loc29)
    } -> tensor<2x6x1xi32> loc(#loc29)
    %8 = tensor.empty() : tensor<2x6x1xi32> loc(#loc30)
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7, %arg1 : tensor<2x6x1xi1>, tensor<2x6x1xi32>, tensor<2x6x1xi32>) outs(%8 : tensor<2x6x1xi32>) {
    ^bb0(%in: i1, %in_3: i32, %in_4: i32 loc(unknown), %out: i32):
      %31 = arith.select %in, %in_3, %in_4 : i32 loc(#loc30)
      linalg.yield %31 : i32 loc(#loc30)
    } -> tensor<2x6x1xi32> loc(#loc30)
    %expanded = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [2, 6, 1, 1] : tensor<2x6x1xi32> into tensor<2x6x1x1xi32> loc(#loc31)
    %10 = tensor.empty() : tensor<2x6x1x1xi32> loc(#loc32)
    %11 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%10 : tensor<2x6x1x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc32)
    } -> tensor<2x6x1x1xi32> loc(#loc32)
    %12 = tensor.empty() : tensor<2x6x1x1xi1> loc(#loc32)
    %13 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %11 : tensor<2x6x1x1xi32>, tensor<2x6x1x1xi32>) outs(%12 : tensor<2x6x1x1xi1>) {
    ^bb0(%in: i32, %in_3: i32, %out: i1):
      %31 = arith.cmpi sge, %in, %in_3 : i32 loc(#loc32)
      linalg.yield %31 : i1 loc(#loc32)
    } -> tensor<2x6x1x1xi1> loc(#loc32)
    %14 = tensor.empty() : tensor<1x1x1x1xi32> loc(#loc22)
    %15 = linalg.generic {indexing_maps = [#map17, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<1xi32>) outs(%14 : tensor<1x1x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc22)
    } -> tensor<1x1x1x1xi32> loc(#loc22)
    %16 = tensor.empty() : tensor<2x6x1x1xi32> loc(#loc33)
    %17 = linalg.generic {indexing_maps = [#map18, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x1x1xi32>) outs(%16 : tensor<2x6x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc33)
    } -> tensor<2x6x1x1xi32> loc(#loc33)
    %18 = tensor.empty() : tensor<2x6x1x1xi1> loc(#loc33)
    %19 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %17 : tensor<2x6x1x1xi32>, tensor<2x6x1x1xi32>) outs(%18 : tensor<2x6x1x1xi1>) {
    ^bb0(%in: i32, %in_3: i32, %out: i1):
      %31 = arith.cmpi sle, %in, %in_3 : i32 loc(#loc33)
      linalg.yield %31 : i1 loc(#loc33)
    } -> tensor<2x6x1x1xi1> loc(#loc33)
    %20 = tensor.empty() : tensor<2x6x1x1xi1> loc(#loc34)
    %21 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %19 : tensor<2x6x1x1xi1>, tensor<2x6x1x1xi1>) outs(%20 : tensor<2x6x1x1xi1>) {
    ^bb0(%in: i1, %in_3: i1, %out: i1):
      %31 = arith.andi %in, %in_3 : i1 loc(#loc34)
      linalg.yield %31 : i1 loc(#loc34)
    } -> tensor<2x6x1x1xi1> loc(#loc34)
    %22 = tensor.empty() : tensor<2x6x1xi1> loc(#loc26)
    %23 = linalg.fill ins(%true : i1) outs(%22 : tensor<2x6x1xi1>) -> tensor<2x6x1xi1> loc(#loc26)
    %24 = linalg.generic {indexing_maps = [#map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x6x1x1xi1>) outs(%23 : tensor<2x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %31 = arith.andi %out, %in : i1 loc(#loc26)
      linalg.yield %31 : i1 loc(#loc26)
    } -> tensor<2x6x1xi1> loc(#loc26)
    %25 = tensor.empty() : tensor<2x6x1xf32> loc(#loc27)
    %26 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%25 : tensor<2x6x1xf32>) {
    ^bb0(%out: f32):
      %31 = linalg.index 0 : index loc(#loc27)
      %32 = linalg.index 1 : index loc(#loc27)
      %extracted = tensor.extract %expanded[%31, %32, %c0, %c0] : tensor<2x6x1x1xi32> loc(#loc27)
      %33 = arith.index_cast %extracted : i32 to index loc(#loc27)
      %34 = arith.maxsi %33, %c0 : index loc(#loc27)
      %35 = arith.minsi %34, %c8 : index loc(#loc27)
      %extracted_3 = tensor.extract %arg0[%31, %32, %35] : tensor<2x6x9xf32> loc(#loc27)
      linalg.yield %extracted_3 : f32 loc(#loc27)
    } -> tensor<2x6x1xf32> loc(#loc27)
    %27 = tensor.empty() : tensor<2x6x1xf32> loc(#loc22)
    %28 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%27 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<2x6x1xf32> loc(#loc22)
    %29 = tensor.empty() : tensor<2x6x1xf32> loc(#loc30)
    %30 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %26, %28 : tensor<2x6x1xi1>, tensor<2x6x1xf32>, tensor<2x6x1xf32>) outs(%29 : tensor<2x6x1xf32>) {
    ^bb0(%in: i1, %in_3: f32, %in_4: f32, %out: f32):
      %31 = arith.select %in, %in_3, %in_4 : f32 loc(#loc30)
      linalg.yield %31 : f32 loc(#loc30)
    } -> tensor<2x6x1xf32> loc(#loc30)
    return %30, %expanded : tensor<2x6x1xf32>, tensor<2x6x1x1xi32> loc(#loc123)
  } loc(#loc123)
  func.func private @main_take_along_axis_18(%arg0: tensor<2x6x1x1xi32> loc(unknown), %arg1: tensor<2x6x1xf32> loc(unknown)) -> tensor<2x6x9xf32> {
    %false = arith.constant false loc(#loc)
    %c8 = arith.constant 8 : index loc(#loc)
    %c5 = arith.constant 5 : index loc(#loc)
    %c9_i32 = arith.constant 9 : i32 loc(#loc)
    %c6_i32 = arith.constant 6 : i32 loc(#loc)
    %c2_i32 = arith.constant 2 : i32 loc(#loc)
    %c8_i32 = arith.constant 8 : i32 loc(#loc)
    %c11 = arith.constant 11 : index loc(#loc)
    %c1 = arith.constant 1 : index loc(#loc)
    %c0 = arith.constant 0 : index loc(#loc)
    %c0_i32 = arith.constant 0 : i32 loc(#loc)
    %c1_i32 = arith.constant 1 : i32 loc(#loc)
    %c12_i32 = arith.constant 12 : i32 loc(#loc)
    %cst = arith.constant dense<0> : tensor<i32> loc(#loc)
    %cst_0 = arith.constant dense<[0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]> : tensor<12xi32> loc(#loc35)
    %cst_1 = arith.constant dense<[0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]> : tensor<12xi32> loc(#loc35)
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc124)
    %0 = tensor.empty() : tensor<2x6x9xf32> loc(#loc22)
    %1 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%0 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<2x6x9xf32> loc(#loc22)
    %collapsed = tensor.collapse_shape %arg1 [[0, 1, 2]] : tensor<2x6x1xf32> into tensor<12xf32> loc(#loc31)
    %collapsed_3 = tensor.collapse_shape %arg0 [[0, 1], [2, 3]] : tensor<2x6x1x1xi32> into tensor<12x1xi32> loc(#loc31)
    %2:2 = scf.while (%arg2 = %cst, %arg3 = %1) : (tensor<i32>, tensor<2x6x9xf32>) -> (tensor<i32>, tensor<2x6x9xf32>) {
      %3 = tensor.empty() : tensor<i1> loc(#loc37)
      %4 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%3 : tensor<i1>) {
      ^bb0(%in: i32 loc("-":203:96), %out: i1):
        %5 = arith.cmpi slt, %in, %c12_i32 : i32 loc(#loc37)
        linalg.yield %5 : i1 loc(#loc37)
      } -> tensor<i1> loc(#loc37)
      %extracted = tensor.extract %4[] : tensor<i1> loc(#loc36)
      scf.condition(%extracted) %arg2, %arg3 : tensor<i32>, tensor<2x6x9xf32> loc(#loc36)
    } do {
    ^bb0(%arg2: tensor<i32> loc("-":203:96), %arg3: tensor<2x6x9xf32> loc("-":203:115)):
      %3 = tensor.empty() : tensor<i32> loc(#loc40)
      %4 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%3 : tensor<i32>) {
      ^bb0(%in: i32 loc("-":203:96), %out: i32):
        %113 = arith.addi %in, %c1_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %5 = tensor.empty() : tensor<i1> loc(#loc41)
      %6 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%5 : tensor<i1>) {
      ^bb0(%in: i32 loc("-":203:96), %out: i1):
        %113 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc41)
        linalg.yield %113 : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %7 = tensor.empty() : tensor<i32> loc(#loc40)
      %8 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%7 : tensor<i32>) {
      ^bb0(%in: i32 loc("-":203:96), %out: i32):
        %113 = arith.addi %in, %c12_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %9 = tensor.empty() : tensor<i32> loc(#loc42)
      %10 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%6, %8, %arg2 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %in_22: i32 loc("-":203:96), %out: i32):
        %113 = arith.select %in, %in_21, %in_22 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %11 = tensor.empty() : tensor<i1> loc(#loc41)
      %12 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%11 : tensor<i1>) {
      ^bb0(%out: i1):
        linalg.yield %false : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %13 = tensor.empty() : tensor<i32> loc(#loc40)
      %14 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%13 : tensor<i32>) {
      ^bb0(%out: i32):
        linalg.yield %c1_i32 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %15 = tensor.empty() : tensor<i32> loc(#loc42)
      %16 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%12, %14 : tensor<i1>, tensor<i32>) outs(%15 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %out: i32):
        %113 = arith.select %in, %in_21, %c0_i32 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %extracted = tensor.extract %10[] : tensor<i32> loc(#loc43)
      %17 = arith.index_cast %extracted : i32 to index loc(#loc43)
      %18 = arith.maxsi %17, %c0 : index loc(#loc43)
      %19 = arith.minsi %18, %c11 : index loc(#loc43)
      %extracted_4 = tensor.extract %16[] : tensor<i32> loc(#loc43)
      %20 = arith.index_cast %extracted_4 : i32 to index loc(#loc43)
      %21 = arith.maxsi %20, %c0 : index loc(#loc43)
      %22 = arith.minsi %21, %c0 : index loc(#loc43)
      %extracted_slice = tensor.extract_slice %collapsed_3[%19, %22] [1, 1] [1, 1] : tensor<12x1xi32> to tensor<1x1xi32> loc(#loc43)
      %collapsed_5 = tensor.collapse_shape %extracted_slice [] : tensor<1x1xi32> into tensor<i32> loc(#loc44)
      %23 = tensor.empty() : tensor<i1> loc(#loc45)
      %24 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_5 : tensor<i32>) outs(%23 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %113 = arith.cmpi sge, %in, %c0_i32 : i32 loc(#loc45)
        linalg.yield %113 : i1 loc(#loc45)
      } -> tensor<i1> loc(#loc45)
      %25 = tensor.empty() : tensor<i1> loc(#loc46)
      %26 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_5 : tensor<i32>) outs(%25 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %113 = arith.cmpi sle, %in, %c8_i32 : i32 loc(#loc46)
        linalg.yield %113 : i1 loc(#loc46)
      } -> tensor<i1> loc(#loc46)
      %27 = tensor.empty() : tensor<i1> loc(#loc47)
      %28 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%24, %26 : tensor<i1>, tensor<i1>) outs(%27 : tensor<i1>) {
      ^bb0(%in: i1, %in_21: i1, %out: i1):
        %113 = arith.andi %in, %in_21 : i1 loc(#loc47)
        linalg.yield %113 : i1 loc(#loc47)
      } -> tensor<i1> loc(#loc47)
      %29 = tensor.empty() : tensor<i1> loc(#loc41)
      %30 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%29 : tensor<i1>) {
      ^bb0(%in: i32 loc("-":203:96), %out: i1):
        %113 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc41)
        linalg.yield %113 : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %31 = tensor.empty() : tensor<i32> loc(#loc40)
      %32 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%31 : tensor<i32>) {
      ^bb0(%in: i32 loc("-":203:96), %out: i32):
        %113 = arith.addi %in, %c12_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %33 = tensor.empty() : tensor<i32> loc(#loc42)
      %34 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%30, %32, %arg2 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%33 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %in_22: i32 loc("-":203:96), %out: i32):
        %113 = arith.select %in, %in_21, %in_22 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %extracted_6 = tensor.extract %34[] : tensor<i32> loc(#loc43)
      %35 = arith.index_cast %extracted_6 : i32 to index loc(#loc43)
      %36 = arith.maxsi %35, %c0 : index loc(#loc43)
      %37 = arith.minsi %36, %c11 : index loc(#loc43)
      %extracted_slice_7 = tensor.extract_slice %cst_1[%37] [1] [1] : tensor<12xi32> to tensor<1xi32> loc(#loc43)
      %collapsed_8 = tensor.collapse_shape %extracted_slice_7 [] : tensor<1xi32> into tensor<i32> loc(#loc44)
      %38 = tensor.empty() : tensor<i1> loc(#loc41)
      %39 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%38 : tensor<i1>) {
      ^bb0(%in: i32 loc("-":203:96), %out: i1):
        %113 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc41)
        linalg.yield %113 : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %40 = tensor.empty() : tensor<i32> loc(#loc40)
      %41 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%40 : tensor<i32>) {
      ^bb0(%in: i32 loc("-":203:96), %out: i32):
        %113 = arith.addi %in, %c12_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %42 = tensor.empty() : tensor<i32> loc(#loc42)
      %43 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%39, %41, %arg2 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%42 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %in_22: i32 loc("-":203:96), %out: i32):
        %113 = arith.select %in, %in_21, %in_22 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %extracted_9 = tensor.extract %43[] : tensor<i32> loc(#loc43)
      %44 = arith.index_cast %extracted_9 : i32 to index loc(#loc43)
      %45 = arith.maxsi %44, %c0 : index loc(#loc43)
      %46 = arith.minsi %45, %c11 : index loc(#loc43)
      %extracted_slice_10 = tensor.extract_slice %cst_0[%46] [1] [1] : tensor<12xi32> to tensor<1xi32> loc(#loc43)
      %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [] : tensor<1xi32> into tensor<i32> loc(#loc44)
      %47 = tensor.empty() : tensor<i1> loc(#loc41)
      %48 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_8 : tensor<i32>) outs(%47 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %113 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc41)
        linalg.yield %113 : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %49 = tensor.empty() : tensor<i32> loc(#loc40)
      %50 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_8 : tensor<i32>) outs(%49 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %113 = arith.addi %in, %c2_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %51 = tensor.empty() : tensor<i32> loc(#loc42)
      %52 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%48, %50, %collapsed_8 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%51 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %in_22: i32, %out: i32):
        %113 = arith.select %in, %in_21, %in_22 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %53 = tensor.empty() : tensor<i1> loc(#loc41)
      %54 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_11 : tensor<i32>) outs(%53 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %113 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc41)
        linalg.yield %113 : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %55 = tensor.empty() : tensor<i32> loc(#loc40)
      %56 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_11 : tensor<i32>) outs(%55 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %113 = arith.addi %in, %c6_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %57 = tensor.empty() : tensor<i32> loc(#loc42)
      %58 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%54, %56, %collapsed_11 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%57 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %in_22: i32, %out: i32):
        %113 = arith.select %in, %in_21, %in_22 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %59 = tensor.empty() : tensor<i1> loc(#loc41)
      %60 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_5 : tensor<i32>) outs(%59 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %113 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc41)
        linalg.yield %113 : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %61 = tensor.empty() : tensor<i32> loc(#loc40)
      %62 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_5 : tensor<i32>) outs(%61 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %113 = arith.addi %in, %c9_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %63 = tensor.empty() : tensor<i32> loc(#loc42)
      %64 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%60, %62, %collapsed_5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%63 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %in_22: i32, %out: i32):
        %113 = arith.select %in, %in_21, %in_22 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %extracted_12 = tensor.extract %52[] : tensor<i32> loc(#loc43)
      %65 = arith.index_cast %extracted_12 : i32 to index loc(#loc43)
      %66 = arith.maxsi %65, %c0 : index loc(#loc43)
      %67 = arith.minsi %66, %c1 : index loc(#loc43)
      %extracted_13 = tensor.extract %58[] : tensor<i32> loc(#loc43)
      %68 = arith.index_cast %extracted_13 : i32 to index loc(#loc43)
      %69 = arith.maxsi %68, %c0 : index loc(#loc43)
      %70 = arith.minsi %69, %c5 : index loc(#loc43)
      %extracted_14 = tensor.extract %64[] : tensor<i32> loc(#loc43)
      %71 = arith.index_cast %extracted_14 : i32 to index loc(#loc43)
      %72 = arith.maxsi %71, %c0 : index loc(#loc43)
      %73 = arith.minsi %72, %c8 : index loc(#loc43)
      %extracted_slice_15 = tensor.extract_slice %arg3[%67, %70, %73] [1, 1, 1] [1, 1, 1] : tensor<2x6x9xf32> to tensor<1x1x1xf32> loc(#loc43)
      %74 = tensor.empty() : tensor<i1> loc(#loc41)
      %75 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%74 : tensor<i1>) {
      ^bb0(%in: i32 loc("-":203:96), %out: i1):
        %113 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc41)
        linalg.yield %113 : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %76 = tensor.empty() : tensor<i32> loc(#loc40)
      %77 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%76 : tensor<i32>) {
      ^bb0(%in: i32 loc("-":203:96), %out: i32):
        %113 = arith.addi %in, %c12_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %78 = tensor.empty() : tensor<i32> loc(#loc42)
      %79 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%75, %77, %arg2 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%78 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %in_22: i32 loc("-":203:96), %out: i32):
        %113 = arith.select %in, %in_21, %in_22 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %extracted_16 = tensor.extract %79[] : tensor<i32> loc(#loc43)
      %80 = arith.index_cast %extracted_16 : i32 to index loc(#loc43)
      %81 = arith.maxsi %80, %c0 : index loc(#loc43)
      %82 = arith.minsi %81, %c11 : index loc(#loc43)
      %extracted_slice_17 = tensor.extract_slice %collapsed[%82] [1] [1] : tensor<12xf32> to tensor<1xf32> loc(#loc43)
      %expanded = tensor.expand_shape %extracted_slice_17 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xf32> into tensor<1x1x1xf32> loc(#loc48)
      %83 = func.call @main__where(%28, %expanded, %cst) : (tensor<i1>, tensor<1x1x1xf32>, tensor<i32>) -> tensor<1x1x1xf32> loc(#loc49)
      %84 = tensor.empty() : tensor<1x1x1xf32> loc(#loc40)
      %85 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %83 : tensor<1x1x1xf32>, tensor<1x1x1xf32>) outs(%84 : tensor<1x1x1xf32>) {
      ^bb0(%in: f32, %in_21: f32, %out: f32):
        %113 = arith.addf %in, %in_21 : f32 loc(#loc40)
        linalg.yield %113 : f32 loc(#loc40)
      } -> tensor<1x1x1xf32> loc(#loc40)
      %86 = tensor.empty() : tensor<i1> loc(#loc41)
      %87 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_8 : tensor<i32>) outs(%86 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %113 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc41)
        linalg.yield %113 : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %88 = tensor.empty() : tensor<i32> loc(#loc40)
      %89 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_8 : tensor<i32>) outs(%88 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %113 = arith.addi %in, %c2_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %90 = tensor.empty() : tensor<i32> loc(#loc42)
      %91 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%87, %89, %collapsed_8 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%90 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %in_22: i32, %out: i32):
        %113 = arith.select %in, %in_21, %in_22 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %92 = tensor.empty() : tensor<i1> loc(#loc41)
      %93 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_11 : tensor<i32>) outs(%92 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %113 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc41)
        linalg.yield %113 : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %94 = tensor.empty() : tensor<i32> loc(#loc40)
      %95 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_11 : tensor<i32>) outs(%94 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %113 = arith.addi %in, %c6_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %96 = tensor.empty() : tensor<i32> loc(#loc42)
      %97 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%93, %95, %collapsed_11 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%96 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %in_22: i32, %out: i32):
        %113 = arith.select %in, %in_21, %in_22 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %98 = tensor.empty() : tensor<i1> loc(#loc41)
      %99 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_5 : tensor<i32>) outs(%98 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %113 = arith.cmpi slt, %in, %c0_i32 : i32 loc(#loc41)
        linalg.yield %113 : i1 loc(#loc41)
      } -> tensor<i1> loc(#loc41)
      %100 = tensor.empty() : tensor<i32> loc(#loc40)
      %101 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_5 : tensor<i32>) outs(%100 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %113 = arith.addi %in, %c9_i32 : i32 loc(#loc40)
        linalg.yield %113 : i32 loc(#loc40)
      } -> tensor<i32> loc(#loc40)
      %102 = tensor.empty() : tensor<i32> loc(#loc42)
      %103 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = []} ins(%99, %101, %collapsed_5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%102 : tensor<i32>) {
      ^bb0(%in: i1, %in_21: i32, %in_22: i32, %out: i32):
        %113 = arith.select %in, %in_21, %in_22 : i32 loc(#loc42)
        linalg.yield %113 : i32 loc(#loc42)
      } -> tensor<i32> loc(#loc42)
      %extracted_18 = tensor.extract %91[] : tensor<i32> loc(#loc50)
      %104 = arith.index_cast %extracted_18 : i32 to index loc(#loc50)
      %105 = arith.maxsi %104, %c0 : index loc(#loc50)
      %106 = arith.minsi %105, %c1 : index loc(#loc50)
      %extracted_19 = tensor.extract %97[] : tensor<i32> loc(#loc50)
      %107 = arith.index_cast %extracted_19 : i32 to index loc(#loc50)
      %108 = arith.maxsi %107, %c0 : index loc(#loc50)
      %109 = arith.minsi %108, %c5 : index loc(#loc50)
      %extracted_20 = tensor.extract %103[] : tensor<i32> loc(#loc50)
      %110 = arith.index_cast %extracted_20 : i32 to index loc(#loc50)
      %111 = arith.maxsi %110, %c0 : index loc(#loc50)
      %112 = arith.minsi %111, %c8 : index loc(#loc50)
      %inserted_slice = tensor.insert_slice %85 into %arg3[%106, %109, %112] [1, 1, 1] [1, 1, 1] : tensor<1x1x1xf32> into tensor<2x6x9xf32> loc(#loc50)
      scf.yield %4, %inserted_slice : tensor<i32>, tensor<2x6x9xf32> loc(#loc36)
    } loc(#loc36)
    return %2#1 : tensor<2x6x9xf32> loc(#loc124)
  } loc(#loc124)
  func.func private @main__where(%arg0: tensor<i1> loc(unknown), %arg1: tensor<1x1x1xf32> loc(unknown), %arg2: tensor<i32> loc(unknown)) -> tensor<1x1x1xf32> {
    %0 = tensor.empty() : tensor<f32> loc(#loc52)
    %1 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32):
      %6 = arith.sitofp %in : i32 to f32 loc(#loc52)
      linalg.yield %6 : f32 loc(#loc52)
    } -> tensor<f32> loc(#loc52)
    %2 = tensor.empty() : tensor<1x1x1xf32> loc(#loc22)
    %3 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%2 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<1x1x1xf32> loc(#loc22)
    %4 = tensor.empty() : tensor<1x1x1xf32> loc(#loc30)
    %extracted = tensor.extract %arg0[] : tensor<i1> loc(#loc30)
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %3 : tensor<1x1x1xf32>, tensor<1x1x1xf32>) outs(%4 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %6 = arith.select %extracted, %in, %in_0 : f32 loc(#loc30)
      linalg.yield %6 : f32 loc(#loc30)
    } -> tensor<1x1x1xf32> loc(#loc30)
    return %5 : tensor<1x1x1xf32> loc(#loc69)
  } loc(#loc69)
  func.func private @main_log_softmax_37(%arg0: tensor<2x6x9xf32> loc(unknown), %arg1: tensor<2x6x1xf32> loc(unknown), %arg2: tensor<2x6x9xf32> loc(unknown)) -> tensor<2x6x9xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<2x6x9xf32> loc(#loc53)
    %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x6x9xf32>) outs(%0 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %16 = arith.negf %in : f32 loc(#loc53)
      linalg.yield %16 : f32 loc(#loc53)
    } -> tensor<2x6x9xf32> loc(#loc53)
    %2 = tensor.empty() : tensor<2x6xf32> loc(#loc19)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x6xf32>) -> tensor<2x6xf32> loc(#loc19)
    %4 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x6x9xf32>) outs(%3 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32 loc(#loc19)
      linalg.yield %16 : f32 loc(#loc19)
    } -> tensor<2x6xf32> loc(#loc19)
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xf32> into tensor<2x6x1xf32> loc(#loc31)
    %5 = tensor.empty() : tensor<2x6x1xf32> loc(#loc54)
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x6x1xf32>, tensor<2x6x1xf32>) outs(%5 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %16 = arith.divf %in, %in_0 : f32 loc(#loc54)
      linalg.yield %16 : f32 loc(#loc54)
    } -> tensor<2x6x1xf32> loc(#loc54)
    %7 = tensor.empty() : tensor<2x6xf32> loc(#loc19)
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x6xf32>) -> tensor<2x6xf32> loc(#loc19)
    %9 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x6x1xf32>) outs(%8 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32 loc(#loc19)
      linalg.yield %16 : f32 loc(#loc19)
    } -> tensor<2x6xf32> loc(#loc19)
    %10 = tensor.empty() : tensor<2x6x9xf32> loc(#loc22)
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x6xf32>) outs(%10 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<2x6x9xf32> loc(#loc22)
    %12 = tensor.empty() : tensor<2x6x9xf32> loc(#loc55)
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %arg0 : tensor<2x6x9xf32>, tensor<2x6x9xf32>) outs(%12 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %16 = arith.mulf %in, %in_0 : f32 loc(#loc55)
      linalg.yield %16 : f32 loc(#loc55)
    } -> tensor<2x6x9xf32> loc(#loc55)
    %14 = tensor.empty() : tensor<2x6x9xf32> loc(#loc56)
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %13 : tensor<2x6x9xf32>, tensor<2x6x9xf32>) outs(%14 : tensor<2x6x9xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32 loc(#loc56)
      linalg.yield %16 : f32 loc(#loc56)
    } -> tensor<2x6x9xf32> loc(#loc56)
    return %15 : tensor<2x6x9xf32> loc(#loc125)
  } loc(#loc125)
  func.func private @main__where_64(%arg0: tensor<i1> loc(unknown), %arg1: tensor<1x4xf32> loc(unknown), %arg2: tensor<i32> loc(unknown)) -> tensor<1x4xf32> {
    %0 = tensor.empty() : tensor<f32> loc(#loc116)
    %1 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32):
      %6 = arith.sitofp %in : i32 to f32 loc(#loc116)
      linalg.yield %6 : f32 loc(#loc116)
    } -> tensor<f32> loc(#loc116)
    %2 = tensor.empty() : tensor<1x4xf32> loc(#loc117)
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%2 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<1x4xf32> loc(#loc117)
    %4 = tensor.empty() : tensor<1x4xf32> loc(#loc118)
    %extracted = tensor.extract %arg0[] : tensor<i1> loc(#loc118)
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1, %3 : tensor<1x4xf32>, tensor<1x4xf32>) outs(%4 : tensor<1x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %6 = arith.select %extracted, %in, %in_0 : f32 loc(#loc118)
      linalg.yield %6 : f32 loc(#loc118)
    } -> tensor<1x4xf32> loc(#loc118)
    return %5 : tensor<1x4xf32> loc(#loc126)
  } loc(#loc126)
} loc(#loc)
#loc12 = loc("hard_models.py":317:36 to :62)
#loc35 = loc("scatter-add")
#loc36 = loc("while")
#loc48 = loc("while/body/reshape")
#loc50 = loc("while/body/dynamic_update_slice")
#loc51 = loc("while/body/jit")
#loc64 = loc("tied_ends.<locals>.loss"(#loc12))
#loc69 = loc("jit:"(#loc51))
#loc84 = loc("jit(marked)/jvp(head)/sbp_layer_output"(#loc58))
#loc85 = loc("jit(marked)/jvp(jit(log_softmax))"(#loc64))
#loc87 = loc("jit(marked)/jvp(jit(take_along_axis))"(#loc66))
#loc94 = loc("jit(marked)/transpose(jvp(jit(take_along_axis)))"(#loc66))
#loc95 = loc("jit(marked)/transpose(jvp(jit(log_softmax)))"(#loc64))
#loc111 = loc("jit(marked)/jvp()/jit"(#loc64))
#loc114 = loc("jit(marked)/transpose(jvp())/jit"(#loc64))
#loc115 = loc("while/body/jit"(#loc57))
#loc119 = loc("jit(marked)/transpose(jvp())/reshape"(#loc109))
#loc122 = loc("jit:"(#loc111))
#loc125 = loc("jit:"(#loc114))
#loc126 = loc("jit:"(#loc115))
#loc137 = loc("jit(marked)/transpose(jvp())/while/body/dynamic_update_slice"(#loc121))
