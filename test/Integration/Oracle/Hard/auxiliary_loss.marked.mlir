#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("hard_models.py":245:16 to :47)
#loc6 = loc("hard_models.py":249:12 to :22)
#loc7 = loc("boundaries.py":35:20 to :58)
#loc8 = loc("hard_models.py":245:31 to :46)
#loc9 = loc("hard_models.py":246:56 to :92)
#loc10 = loc("hard_models.py":246:47 to :93)
#loc11 = loc("hard_models.py":246:15 to :94)
#loc12 = loc("hard_models.py":246:97 to :110)
#loc13 = loc("hard_models.py":246:97 to :115)
#loc14 = loc("hard_models.py":246:96 to :122)
#loc15 = loc("hard_models.py":251:17 to :22)
#loc16 = loc("hard_models.py":251:16 to :28)
#loc17 = loc("hard_models.py":251:15 to :35)
#loc18 = loc("hard_models.py":251:15 to :45)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map13 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map15 = affine_map<(d0, d1) -> (d1, d0)>
#map16 = affine_map<() -> ()>
#map17 = affine_map<(d0, d1) -> (d1)>
#map18 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map19 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d2, d1, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map25 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map26 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map27 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc19 = loc("auxiliary_loss.<locals>.block"(#loc5))
#loc20 = loc("auxiliary_loss.<locals>.loss"(#loc6))
#loc21 = loc("Boundaries.__call__.<locals>.layer"(#loc7))
#loc22 = loc("auxiliary_loss.<locals>.block"(#loc8))
#loc23 = loc("auxiliary_loss.<locals>.block"(#loc9))
#loc24 = loc("auxiliary_loss.<locals>.block"(#loc10))
#loc25 = loc("auxiliary_loss.<locals>.block"(#loc11))
#loc26 = loc("auxiliary_loss.<locals>.block"(#loc12))
#loc27 = loc("auxiliary_loss.<locals>.block"(#loc13))
#loc28 = loc("auxiliary_loss.<locals>.block"(#loc14))
#loc29 = loc("auxiliary_loss.<locals>.loss"(#loc15))
#loc30 = loc("auxiliary_loss.<locals>.loss"(#loc16))
#loc31 = loc("auxiliary_loss.<locals>.loss"(#loc17))
#loc32 = loc("auxiliary_loss.<locals>.loss"(#loc18))
#loc33 = loc("jit(marked)/jvp(b0)/reduce_max"(#loc19))
#loc34 = loc("jit(marked)/jvp()/dot_general"(#loc20))
#loc35 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc21))
#loc36 = loc("jit(marked)/jvp(b0)/dot_general"(#loc22))
#loc37 = loc("jit(marked)/jvp(b0)/max"(#loc19))
#loc38 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc19))
#loc39 = loc("jit(marked)/jvp(b0)/sub"(#loc19))
#loc40 = loc("jit(marked)/jvp(b0)/exp"(#loc19))
#loc41 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc19))
#loc42 = loc("jit(marked)/jvp(b0)/div"(#loc19))
#loc43 = loc(callsite(#loc19 at #loc19))
#loc44 = loc("jit(marked)/jvp(b0)/tc,ecd->etd/dot_general"(#loc23))
#loc45 = loc("jit(marked)/jvp(b0)/tc,ecd->etd/transpose"(#loc23))
#loc46 = loc("jit(marked)/jvp(b0)/tanh"(#loc24))
#loc47 = loc("jit(marked)/jvp(b0)/sub"(#loc24))
#loc48 = loc("jit(marked)/jvp(b0)/te,etc->tc/dot_general"(#loc25))
#loc49 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc26))
#loc50 = loc("jit(marked)/jvp(b0)/div"(#loc26))
#loc51 = loc("jit(marked)/jvp(b0)/integer_pow"(#loc27))
#loc52 = loc("jit(marked)/jvp(b0)/mul"(#loc27))
#loc53 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc28))
#loc54 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc21))
#loc55 = loc("jit(marked)/jvp()/add"(#loc29))
#loc56 = loc("jit(marked)/jvp()/integer_pow"(#loc30))
#loc57 = loc("jit(marked)/jvp()/mul"(#loc30))
#loc58 = loc("jit(marked)/jvp()/reduce_sum"(#loc31))
#loc59 = loc("jit(marked)/jvp()/add"(#loc32))
#loc60 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc31))
#loc61 = loc("jit(marked)/transpose(jvp())/mul"(#loc30))
#loc62 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc21))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc28))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc27))
#loc65 = loc("jit(marked)/transpose(jvp(b0))/div"(#loc26))
#loc66 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc26))
#loc67 = loc("jit(marked)/transpose(jvp(b0))/te,etc->tc/dot_general"(#loc25))
#loc68 = loc("jit(marked)/transpose(jvp(b0))/te,etc->tc/transpose"(#loc25))
#loc69 = loc("jit(marked)/transpose(jvp(b0))/te,etc->tc/add_any"(#loc25))
#loc70 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc24))
#loc71 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc24))
#loc72 = loc("jit(marked)/transpose(jvp(b0))/tc,ecd->etd/transpose"(#loc23))
#loc73 = loc("jit(marked)/transpose(jvp(b0))/tc,ecd->etd/dot_general"(#loc23))
#loc74 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc19))
#loc75 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc19))
#loc76 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc19))
#loc77 = loc("jit(marked)/transpose(jvp(b0))/neg"(#loc19))
#loc78 = loc("jit(marked)/transpose(jvp(b0))/div"(#loc19))
#loc79 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc19))
#loc80 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc19))
#loc81 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc22))
#loc82 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc22))
#loc83 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc22))
#loc84 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc21))
#loc85 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc21))
#loc86 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc20))
#loc87 = loc("jit(marked)/transpose(jvp())/transpose"(#loc20))
#loc88 = loc("jit(marked)/jvp(b0)/mul"(#loc43))
#loc89 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc43))
#loc90 = loc("jit(marked)/jvp(b0)/div"(#loc43))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x2xf32> loc("values[1]"), %arg2: tensor<2x4x4xf32> loc("values[2]"), %arg3: tensor<8x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x2xf32>, tensor<2x4x4xf32>) {
    %cst = arith.constant 0xFF800000 : f32 loc(#loc33)
    %cst_0 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant dense<8.000000e+00> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %2 = linalg.matmul ins(%arg3, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc34)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x2xf32>) -> tensor<4x2xf32> loc(#loc35)
    %4 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<2x4x4xf32>) -> tensor<2x4x4xf32> loc(#loc35)
    %5 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc35)
    %6 = tensor.empty() : tensor<8x2xf32> loc(#loc36)
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc36)
    %8 = linalg.matmul ins(%5, %3 : tensor<8x4xf32>, tensor<4x2xf32>) outs(%7 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc36)
    %9 = tensor.empty() : tensor<8xf32> loc(#loc33)
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8xf32>) -> tensor<8xf32> loc(#loc33)
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%8 : tensor<8x2xf32>) outs(%10 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.maximumf %out, %in : f32 loc(#loc33)
      linalg.yield %168 : f32 loc(#loc33)
    } -> tensor<8xf32> loc(#loc33)
    %12 = tensor.empty() : tensor<8xf32> loc(#loc37)
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%12 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc37)
    } -> tensor<8xf32> loc(#loc37)
    %14 = tensor.empty() : tensor<8xf32> loc(#loc37)
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%13, %11 : tensor<8xf32>, tensor<8xf32>) outs(%14 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.maximumf %in, %in_5 : f32 loc(#loc37)
      linalg.yield %168 : f32 loc(#loc37)
    } -> tensor<8xf32> loc(#loc37)
    %16 = tensor.empty() : tensor<8x1xf32> loc(#loc38)
    %17 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<8xf32>) outs(%16 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<8x1xf32> loc(#loc38)
    %18 = tensor.empty() : tensor<8x2xf32> loc(#loc39)
    %19 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<8x1xf32>) outs(%18 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc39)
    } -> tensor<8x2xf32> loc(#loc39)
    %20 = tensor.empty() : tensor<8x2xf32> loc(#loc39)
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %19 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%20 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.subf %in, %in_5 : f32 loc(#loc39)
      linalg.yield %168 : f32 loc(#loc39)
    } -> tensor<8x2xf32> loc(#loc39)
    %22 = tensor.empty() : tensor<8x2xf32> loc(#loc40)
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8x2xf32>) outs(%22 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.exp %in : f32 loc(#loc40)
      linalg.yield %168 : f32 loc(#loc40)
    } -> tensor<8x2xf32> loc(#loc40)
    %24 = tensor.empty() : tensor<8xf32> loc(#loc41)
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<8xf32>) -> tensor<8xf32> loc(#loc41)
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%23 : tensor<8x2xf32>) outs(%25 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %out, %in : f32 loc(#loc41)
      linalg.yield %168 : f32 loc(#loc41)
    } -> tensor<8xf32> loc(#loc41)
    %27 = tensor.empty() : tensor<8x1xf32> loc(#loc38)
    %28 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<8xf32>) outs(%27 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<8x1xf32> loc(#loc38)
    %29 = tensor.empty() : tensor<8x2xf32> loc(#loc42)
    %30 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<8x1xf32>) outs(%29 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<8x2xf32> loc(#loc42)
    %31 = tensor.empty() : tensor<8x2xf32> loc(#loc42)
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %30 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%31 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.divf %in, %in_5 : f32 loc(#loc42)
      linalg.yield %168 : f32 loc(#loc42)
    } -> tensor<8x2xf32> loc(#loc42)
    %33 = tensor.empty() : tensor<8x1xf32> loc(#loc88)
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %28 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%33 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc88)
      linalg.yield %168 : f32 loc(#loc88)
    } -> tensor<8x1xf32> loc(#loc88)
    %35 = tensor.empty() : tensor<8x1xf32> loc(#loc89)
    %36 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%35 : tensor<8x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc89)
    } -> tensor<8x1xf32> loc(#loc89)
    %37 = tensor.empty() : tensor<8x1xf32> loc(#loc90)
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %34 : tensor<8x1xf32>, tensor<8x1xf32>) outs(%37 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.divf %in, %in_5 : f32 loc(#loc90)
      linalg.yield %168 : f32 loc(#loc90)
    } -> tensor<8x1xf32> loc(#loc90)
    %39 = tensor.empty() : tensor<2x4x8xf32> loc(#loc44)
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32> loc(#loc44)
    %41 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4, %5 : tensor<2x4x4xf32>, tensor<8x4xf32>) outs(%40 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc35)
      %169 = arith.addf %out, %168 : f32 loc(#loc44)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<2x4x8xf32> loc(#loc44)
    %42 = tensor.empty() : tensor<2x8x4xf32> loc(#loc45)
    %43 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x8xf32>) outs(%42 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc45)
    } -> tensor<2x8x4xf32> loc(#loc45)
    %44 = tensor.empty() : tensor<2x8x4xf32> loc(#loc46)
    %45 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x8x4xf32>) outs(%44 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.tanh %in : f32 loc(#loc46)
      linalg.yield %168 : f32 loc(#loc46)
    } -> tensor<2x8x4xf32> loc(#loc46)
    %46 = tensor.empty() : tensor<2x8x4xf32> loc(#loc47)
    %47 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%46 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<2x8x4xf32> loc(#loc47)
    %48 = tensor.empty() : tensor<2x8x4xf32> loc(#loc47)
    %49 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %45 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%48 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.subf %in, %in_5 : f32 loc(#loc47)
      linalg.yield %168 : f32 loc(#loc47)
    } -> tensor<2x8x4xf32> loc(#loc47)
    %50 = tensor.empty() : tensor<8x4xf32> loc(#loc48)
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc48)
    %52 = linalg.generic {indexing_maps = [#map12, #map13, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32, %45 : tensor<8x2xf32>, tensor<2x8x4xf32>) outs(%51 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc42)
      %169 = arith.addf %out, %168 : f32 loc(#loc48)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc48)
    %53 = tensor.empty() : tensor<2xf32> loc(#loc49)
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<2xf32>) -> tensor<2xf32> loc(#loc49)
    %55 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "reduction"]} ins(%32 : tensor<8x2xf32>) outs(%54 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %out, %in : f32 loc(#loc49)
      linalg.yield %168 : f32 loc(#loc49)
    } -> tensor<2xf32> loc(#loc49)
    %56 = tensor.empty() : tensor<2xf32> loc(#loc50)
    %57 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_1 : tensor<f32>) outs(%56 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<2xf32> loc(#loc50)
    %58 = tensor.empty() : tensor<2xf32> loc(#loc50)
    %59 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%55, %57 : tensor<2xf32>, tensor<2xf32>) outs(%58 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.divf %in, %in_5 : f32 loc(#loc50)
      linalg.yield %168 : f32 loc(#loc50)
    } -> tensor<2xf32> loc(#loc50)
    %60 = tensor.empty() : tensor<2xf32> loc(#loc51)
    %61 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%59, %59 : tensor<2xf32>, tensor<2xf32>) outs(%60 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc51)
      linalg.yield %168 : f32 loc(#loc51)
    } -> tensor<2xf32> loc(#loc51)
    %62 = tensor.empty() : tensor<2xf32> loc(#loc52)
    %63 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_2 : tensor<f32>) outs(%62 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<2xf32> loc(#loc52)
    %64 = tensor.empty() : tensor<2xf32> loc(#loc52)
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%63, %59 : tensor<2xf32>, tensor<2xf32>) outs(%64 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc52)
      linalg.yield %168 : f32 loc(#loc52)
    } -> tensor<2xf32> loc(#loc52)
    %66 = tensor.empty() : tensor<f32> loc(#loc53)
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<f32>) -> tensor<f32> loc(#loc53)
    %68 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["reduction"]} ins(%61 : tensor<2xf32>) outs(%67 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %out, %in : f32 loc(#loc53)
      linalg.yield %168 : f32 loc(#loc53)
    } -> tensor<f32> loc(#loc53)
    %69 = "sbp.layer_output"(%52) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc54)
    %70 = tensor.empty() : tensor<8x4xf32> loc(#loc55)
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %69 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%70 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.addf %in, %in_5 : f32 loc(#loc55)
      linalg.yield %168 : f32 loc(#loc55)
    } -> tensor<8x4xf32> loc(#loc55)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc56)
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc56)
      linalg.yield %168 : f32 loc(#loc56)
    } -> tensor<8x4xf32> loc(#loc56)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %75 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%74 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %76 = tensor.empty() : tensor<8x4xf32> loc(#loc57)
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%75, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%76 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc57)
      linalg.yield %168 : f32 loc(#loc57)
    } -> tensor<8x4xf32> loc(#loc57)
    %78 = tensor.empty() : tensor<f32> loc(#loc58)
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<f32>) -> tensor<f32> loc(#loc58)
    %80 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["reduction", "reduction"]} ins(%73 : tensor<8x4xf32>) outs(%79 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %out, %in : f32 loc(#loc58)
      linalg.yield %168 : f32 loc(#loc58)
    } -> tensor<f32> loc(#loc58)
    %81 = tensor.empty() : tensor<f32> loc(#loc59)
    %82 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = []} ins(%80, %68 : tensor<f32>, tensor<f32>) outs(%81 : tensor<f32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.addf %in, %in_5 : f32 loc(#loc59)
      linalg.yield %168 : f32 loc(#loc59)
    } -> tensor<f32> loc(#loc59)
    %83 = tensor.empty() : tensor<8x4xf32> loc(#loc60)
    %84 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%83 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<8x4xf32> loc(#loc60)
    %85 = tensor.empty() : tensor<8x4xf32> loc(#loc61)
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%84, %77 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%85 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc61)
      linalg.yield %168 : f32 loc(#loc61)
    } -> tensor<8x4xf32> loc(#loc61)
    %87 = "sbp.layer_cotangent"(%86) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc62)
    %88 = tensor.empty() : tensor<2xf32> loc(#loc63)
    %89 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_3 : tensor<f32>) outs(%88 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc63)
    } -> tensor<2xf32> loc(#loc63)
    %90 = tensor.empty() : tensor<2xf32> loc(#loc64)
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%89, %65 : tensor<2xf32>, tensor<2xf32>) outs(%90 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc64)
      linalg.yield %168 : f32 loc(#loc64)
    } -> tensor<2xf32> loc(#loc64)
    %92 = tensor.empty() : tensor<2xf32> loc(#loc65)
    %93 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_1 : tensor<f32>) outs(%92 : tensor<2xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc65)
    } -> tensor<2xf32> loc(#loc65)
    %94 = tensor.empty() : tensor<2xf32> loc(#loc65)
    %95 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%91, %93 : tensor<2xf32>, tensor<2xf32>) outs(%94 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.divf %in, %in_5 : f32 loc(#loc65)
      linalg.yield %168 : f32 loc(#loc65)
    } -> tensor<2xf32> loc(#loc65)
    %96 = tensor.empty() : tensor<8x2xf32> loc(#loc66)
    %97 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<2xf32>) outs(%96 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc66)
    } -> tensor<8x2xf32> loc(#loc66)
    %98 = tensor.empty() : tensor<8x4x2xf32> loc(#loc67)
    %99 = linalg.fill ins(%cst_0 : f32) outs(%98 : tensor<8x4x2xf32>) -> tensor<8x4x2xf32> loc(#loc67)
    %100 = linalg.generic {indexing_maps = [#map14, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %32 : tensor<8x4xf32>, tensor<8x2xf32>) outs(%99 : tensor<8x4x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc62)
      %169 = arith.addf %out, %168 : f32 loc(#loc67)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<8x4x2xf32> loc(#loc67)
    %101 = tensor.empty() : tensor<2x8x4xf32> loc(#loc68)
    %102 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<8x4x2xf32>) outs(%101 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc68)
    } -> tensor<2x8x4xf32> loc(#loc68)
    %103 = tensor.empty() : tensor<8x2xf32> loc(#loc67)
    %104 = linalg.fill ins(%cst_0 : f32) outs(%103 : tensor<8x2xf32>) -> tensor<8x2xf32> loc(#loc67)
    %105 = linalg.generic {indexing_maps = [#map12, #map19, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87, %45 : tensor<8x4xf32>, tensor<2x8x4xf32>) outs(%104 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc62)
      %169 = arith.addf %out, %168 : f32 loc(#loc67)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<8x2xf32> loc(#loc67)
    %106 = tensor.empty() : tensor<8x2xf32> loc(#loc69)
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %105 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%106 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.addf %in, %in_5 : f32 loc(#loc69)
      linalg.yield %168 : f32 loc(#loc69)
    } -> tensor<8x2xf32> loc(#loc69)
    %108 = tensor.empty() : tensor<2x8x4xf32> loc(#loc70)
    %109 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %49 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%108 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc70)
      linalg.yield %168 : f32 loc(#loc70)
    } -> tensor<2x8x4xf32> loc(#loc70)
    %110 = tensor.empty() : tensor<2x8x4xf32> loc(#loc70)
    %111 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %45 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%110 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc70)
      linalg.yield %168 : f32 loc(#loc70)
    } -> tensor<2x8x4xf32> loc(#loc70)
    %112 = tensor.empty() : tensor<2x8x4xf32> loc(#loc71)
    %113 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%112 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.addf %in, %in_5 : f32 loc(#loc71)
      linalg.yield %168 : f32 loc(#loc71)
    } -> tensor<2x8x4xf32> loc(#loc71)
    %114 = tensor.empty() : tensor<2x4x8xf32> loc(#loc72)
    %115 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x8x4xf32>) outs(%114 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<2x4x8xf32> loc(#loc72)
    %116 = tensor.empty() : tensor<8x4xf32> loc(#loc73)
    %117 = linalg.fill ins(%cst_0 : f32) outs(%116 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc73)
    %118 = linalg.generic {indexing_maps = [#map20, #map21, #map22], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%115, %4 : tensor<2x4x8xf32>, tensor<2x4x4xf32>) outs(%117 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc72)
      %169 = arith.addf %out, %168 : f32 loc(#loc73)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc73)
    %119 = tensor.empty() : tensor<2x4x4xf32> loc(#loc73)
    %120 = linalg.fill ins(%cst_0 : f32) outs(%119 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32> loc(#loc73)
    %121 = linalg.generic {indexing_maps = [#map23, #map24, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115, %5 : tensor<2x4x8xf32>, tensor<8x4xf32>) outs(%120 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc72)
      %169 = arith.addf %out, %168 : f32 loc(#loc73)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<2x4x4xf32> loc(#loc73)
    %122 = tensor.empty() : tensor<2x4x4xf32> loc(#loc72)
    %123 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x4x4xf32>) outs(%122 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<2x4x4xf32> loc(#loc72)
    %124 = tensor.empty() : tensor<8x2xf32> loc(#loc74)
    %125 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<8x1xf32>) outs(%124 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc74)
    } -> tensor<8x2xf32> loc(#loc74)
    %126 = tensor.empty() : tensor<8x2xf32> loc(#loc74)
    %127 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %125 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%126 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc74)
      linalg.yield %168 : f32 loc(#loc74)
    } -> tensor<8x2xf32> loc(#loc74)
    %128 = tensor.empty() : tensor<8x2xf32> loc(#loc74)
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%127, %23 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%128 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc74)
      linalg.yield %168 : f32 loc(#loc74)
    } -> tensor<8x2xf32> loc(#loc74)
    %130 = tensor.empty() : tensor<8xf32> loc(#loc75)
    %131 = linalg.fill ins(%cst_0 : f32) outs(%130 : tensor<8xf32>) -> tensor<8xf32> loc(#loc75)
    %132 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%129 : tensor<8x2xf32>) outs(%131 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %out, %in : f32 loc(#loc75)
      linalg.yield %168 : f32 loc(#loc75)
    } -> tensor<8xf32> loc(#loc75)
    %expanded = tensor.expand_shape %132 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32> loc(#loc76)
    %133 = tensor.empty() : tensor<8x1xf32> loc(#loc77)
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xf32>) outs(%133 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32 loc(#loc77)
      linalg.yield %168 : f32 loc(#loc77)
    } -> tensor<8x1xf32> loc(#loc77)
    %135 = tensor.empty() : tensor<8x2xf32> loc(#loc78)
    %136 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<8x1xf32>) outs(%135 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<8x2xf32> loc(#loc78)
    %137 = tensor.empty() : tensor<8x2xf32> loc(#loc78)
    %138 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %136 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%137 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.divf %in, %in_5 : f32 loc(#loc78)
      linalg.yield %168 : f32 loc(#loc78)
    } -> tensor<8x2xf32> loc(#loc78)
    %139 = tensor.empty() : tensor<8xf32> loc(#loc75)
    %140 = linalg.fill ins(%cst_0 : f32) outs(%139 : tensor<8xf32>) -> tensor<8xf32> loc(#loc75)
    %141 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%134 : tensor<8x1xf32>) outs(%140 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %out, %in : f32 loc(#loc75)
      linalg.yield %168 : f32 loc(#loc75)
    } -> tensor<8xf32> loc(#loc75)
    %142 = tensor.empty() : tensor<8x2xf32> loc(#loc79)
    %143 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%141 : tensor<8xf32>) outs(%142 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc79)
    } -> tensor<8x2xf32> loc(#loc79)
    %144 = tensor.empty() : tensor<8x2xf32> loc(#loc80)
    %145 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %143 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%144 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.addf %in, %in_5 : f32 loc(#loc80)
      linalg.yield %168 : f32 loc(#loc80)
    } -> tensor<8x2xf32> loc(#loc80)
    %146 = tensor.empty() : tensor<8x2xf32> loc(#loc74)
    %147 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%145, %23 : tensor<8x2xf32>, tensor<8x2xf32>) outs(%146 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc74)
      linalg.yield %168 : f32 loc(#loc74)
    } -> tensor<8x2xf32> loc(#loc74)
    %148 = tensor.empty() : tensor<2x4xf32> loc(#loc81)
    %149 = linalg.fill ins(%cst_0 : f32) outs(%148 : tensor<2x4xf32>) -> tensor<2x4xf32> loc(#loc81)
    %150 = linalg.generic {indexing_maps = [#map25, #map26, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147, %5 : tensor<8x2xf32>, tensor<8x4xf32>) outs(%149 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc74)
      %169 = arith.addf %out, %168 : f32 loc(#loc81)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<2x4xf32> loc(#loc81)
    %151 = tensor.empty() : tensor<4x2xf32> loc(#loc82)
    %152 = linalg.generic {indexing_maps = [#map15, #map], iterator_types = ["parallel", "parallel"]} ins(%150 : tensor<2x4xf32>) outs(%151 : tensor<4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc82)
    } -> tensor<4x2xf32> loc(#loc82)
    %153 = tensor.empty() : tensor<8x4xf32> loc(#loc81)
    %154 = linalg.fill ins(%cst_0 : f32) outs(%153 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc81)
    %155 = linalg.generic {indexing_maps = [#map12, #map27, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147, %3 : tensor<8x2xf32>, tensor<4x2xf32>) outs(%154 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc74)
      %169 = arith.addf %out, %168 : f32 loc(#loc81)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc81)
    %156 = tensor.empty() : tensor<8x4xf32> loc(#loc83)
    %157 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%118, %155 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%156 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.addf %in, %in_5 : f32 loc(#loc83)
      linalg.yield %168 : f32 loc(#loc83)
    } -> tensor<8x4xf32> loc(#loc83)
    %158 = "sbp.layer_input_cotangent"(%157) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc84)
    %159 = tensor.empty() : tensor<8x4xf32> loc(#loc85)
    %160 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%86, %158 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%159 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.addf %in, %in_5 : f32 loc(#loc85)
      linalg.yield %168 : f32 loc(#loc85)
    } -> tensor<8x4xf32> loc(#loc85)
    %161 = "sbp.layer_input_cotangent"(%123) {layer = "b0"} : (tensor<2x4x4xf32>) -> tensor<2x4x4xf32> loc(#loc84)
    %162 = "sbp.layer_input_cotangent"(%152) {layer = "b0"} : (tensor<4x2xf32>) -> tensor<4x2xf32> loc(#loc84)
    %163 = tensor.empty() : tensor<4x4xf32> loc(#loc86)
    %164 = linalg.fill ins(%cst_0 : f32) outs(%163 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc86)
    %165 = linalg.generic {indexing_maps = [#map25, #map26, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160, %arg3 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%164 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %168 = arith.mulf %in, %in_5 : f32 loc(#loc85)
      %169 = arith.addf %out, %168 : f32 loc(#loc86)
      linalg.yield %169 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc86)
    %166 = tensor.empty() : tensor<4x4xf32> loc(#loc87)
    %167 = linalg.generic {indexing_maps = [#map15, #map], iterator_types = ["parallel", "parallel"]} ins(%165 : tensor<4x4xf32>) outs(%166 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<4x4xf32> loc(#loc87)
    return %82, %167, %162, %161 : tensor<f32>, tensor<4x4xf32>, tensor<4x2xf32>, tensor<2x4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
