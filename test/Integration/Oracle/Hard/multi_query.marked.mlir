#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("hard_models.py":658:12 to :62)
#loc7 = loc("hard_models.py":665:12 to :22)
#loc8 = loc("boundaries.py":35:20 to :49)
#loc9 = loc("hard_models.py":656:9 to :19)
#loc10 = loc("hard_models.py":656:8 to :50)
#loc11 = loc("hard_models.py":657:21 to :38)
#loc12 = loc("hard_models.py":657:11 to :46)
#loc13 = loc("hard_models.py":658:27 to :61)
#loc14 = loc("hard_models.py":659:11 to :49)
#loc15 = loc("hard_models.py":659:11 to :66)
#loc16 = loc("hard_models.py":659:11 to :75)
#loc17 = loc("hard_models.py":666:17 to :71)
#loc18 = loc("hard_models.py":666:16 to :77)
#loc19 = loc("hard_models.py":666:15 to :84)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map16 = affine_map<(d0, d1) -> (d1, d0)>
#map17 = affine_map<(d0, d1) -> (d0, d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4, d2)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map24 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d3)>
#loc20 = loc("attention"(#loc6))
#loc21 = loc("multi_query.<locals>.loss"(#loc7))
#loc22 = loc("Boundaries.__call__.<locals>.layer"(#loc8))
#loc23 = loc("attention"(#loc9))
#loc24 = loc("attention"(#loc10))
#loc25 = loc("attention"(#loc11))
#loc26 = loc("attention"(#loc12))
#loc27 = loc("attention"(#loc13))
#loc28 = loc("attention"(#loc14))
#loc29 = loc("attention"(#loc15))
#loc30 = loc("attention"(#loc16))
#loc31 = loc("multi_query.<locals>.loss"(#loc17))
#loc32 = loc("multi_query.<locals>.loss"(#loc18))
#loc33 = loc("multi_query.<locals>.loss"(#loc19))
#loc34 = loc("jit(marked)/jvp(b0)/reduce_max"(#loc20))
#loc35 = loc("jit(marked)/jvp()/dot_general"(#loc21))
#loc36 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc22))
#loc37 = loc("jit(marked)/jvp(b0)/dot_general"(#loc23))
#loc38 = loc("jit(marked)/jvp(b0)/reshape"(#loc24))
#loc39 = loc("jit(marked)/jvp(b0)/dot_general"(#loc25))
#loc40 = loc("jit(marked)/jvp(b0)/split"(#loc26))
#loc41 = loc("jit(marked)/jvp(b0)/bqhd,bkd->bhqk/dot_general"(#loc27))
#loc42 = loc("jit(marked)/jvp(b0)/bqhd,bkd->bhqk/transpose"(#loc27))
#loc43 = loc("jit(marked)/jvp(b0)/max"(#loc20))
#loc44 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc20))
#loc45 = loc("jit(marked)/jvp(b0)/sub"(#loc20))
#loc46 = loc("jit(marked)/jvp(b0)/exp"(#loc20))
#loc47 = loc("jit(marked)/jvp(b0)/reduce_sum"(#loc20))
#loc48 = loc("jit(marked)/jvp(b0)/div"(#loc20))
#loc49 = loc(callsite(#loc20 at #loc20))
#loc50 = loc("jit(marked)/jvp(b0)/bhqk,bkd->bqhd/dot_general"(#loc28))
#loc51 = loc("jit(marked)/jvp(b0)/bhqk,bkd->bqhd/transpose"(#loc28))
#loc52 = loc("jit(marked)/jvp(b0)/reshape"(#loc29))
#loc53 = loc("jit(marked)/jvp(b0)/dot_general"(#loc30))
#loc54 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc22))
#loc55 = loc("jit(marked)/jvp()/add"(#loc31))
#loc56 = loc("jit(marked)/jvp()/integer_pow"(#loc32))
#loc57 = loc("jit(marked)/jvp()/mul"(#loc32))
#loc58 = loc("jit(marked)/jvp()/reduce_sum"(#loc33))
#loc59 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc33))
#loc60 = loc("jit(marked)/transpose(jvp())/mul"(#loc32))
#loc61 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc22))
#loc62 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc30))
#loc63 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc30))
#loc64 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc29))
#loc65 = loc("jit(marked)/transpose(jvp(b0))/bhqk,bkd->bqhd/transpose"(#loc28))
#loc66 = loc("jit(marked)/transpose(jvp(b0))/bhqk,bkd->bqhd/dot_general"(#loc28))
#loc67 = loc("jit(marked)/transpose(jvp(b0))/mul"(#loc20))
#loc68 = loc("jit(marked)/transpose(jvp(b0))/reduce_sum"(#loc20))
#loc69 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc20))
#loc70 = loc("jit(marked)/transpose(jvp(b0))/neg"(#loc20))
#loc71 = loc("jit(marked)/transpose(jvp(b0))/div"(#loc20))
#loc72 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc20))
#loc73 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc20))
#loc74 = loc("jit(marked)/transpose(jvp(b0))/bqhd,bkd->bhqk/transpose"(#loc27))
#loc75 = loc("jit(marked)/transpose(jvp(b0))/bqhd,bkd->bhqk/dot_general"(#loc27))
#loc76 = loc("jit(marked)/transpose(jvp(b0))/concatenate"(#loc26))
#loc77 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc25))
#loc78 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc25))
#loc79 = loc("jit(marked)/transpose(jvp(b0))/reshape"(#loc24))
#loc80 = loc("jit(marked)/transpose(jvp(b0))/dot_general"(#loc23))
#loc81 = loc("jit(marked)/transpose(jvp(b0))/transpose"(#loc23))
#loc82 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc23))
#loc83 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc22))
#loc84 = loc("jit(marked)/transpose(jvp(b0))/add_any"(#loc22))
#loc85 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc21))
#loc86 = loc("jit(marked)/transpose(jvp())/transpose"(#loc21))
#loc87 = loc("jit(marked)/jvp(b0)/mul"(#loc49))
#loc88 = loc("jit(marked)/jvp(b0)/broadcast_in_dim"(#loc49))
#loc89 = loc("jit(marked)/jvp(b0)/div"(#loc49))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<4x4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<2x6x4xf32> loc("values[4]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %c2 = arith.constant 2 : index loc(#loc)
    %cst = arith.constant 0xFF800000 : f32 loc(#loc34)
    %cst_0 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<2x6x4xf32> loc(#loc35)
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc35)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg4, %arg0 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc5)
      %155 = arith.addf %out, %154 : f32 loc(#loc35)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc35)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc36)
    %4 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc36)
    %5 = "sbp.layer_input"(%arg3) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc36)
    %6 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc36)
    %7 = tensor.empty() : tensor<2x6x4xf32> loc(#loc37)
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc37)
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6, %5 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%8 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc36)
      %155 = arith.addf %out, %154 : f32 loc(#loc37)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc37)
    %expanded = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [2, 6, 2, 2] : tensor<2x6x4xf32> into tensor<2x6x2x2xf32> loc(#loc38)
    %10 = tensor.empty() : tensor<2x6x4xf32> loc(#loc39)
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc39)
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6, %3 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%11 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc36)
      %155 = arith.addf %out, %154 : f32 loc(#loc39)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc39)
    %extracted_slice = tensor.extract_slice %12[0, 0, 0] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32> loc(#loc40)
    %extracted_slice_4 = tensor.extract_slice %12[0, 0, 2] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32> loc(#loc40)
    %13 = tensor.empty() : tensor<2x6x6x2xf32> loc(#loc41)
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x6x6x2xf32>) -> tensor<2x6x6x2xf32> loc(#loc41)
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice, %expanded : tensor<2x6x2xf32>, tensor<2x6x2x2xf32>) outs(%14 : tensor<2x6x6x2xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc40)
      %155 = arith.addf %out, %154 : f32 loc(#loc41)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x6x6x2xf32> loc(#loc41)
    %16 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc42)
    %17 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x6x2xf32>) outs(%16 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<2x2x6x6xf32> loc(#loc42)
    %18 = tensor.empty() : tensor<2x2x6xf32> loc(#loc34)
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc34)
    %20 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x2x6x6xf32>) outs(%19 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.maximumf %out, %in : f32 loc(#loc34)
      linalg.yield %154 : f32 loc(#loc34)
    } -> tensor<2x2x6xf32> loc(#loc34)
    %21 = tensor.empty() : tensor<2x2x6xf32> loc(#loc43)
    %22 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%21 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc43)
    } -> tensor<2x2x6xf32> loc(#loc43)
    %23 = tensor.empty() : tensor<2x2x6xf32> loc(#loc43)
    %24 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %20 : tensor<2x2x6xf32>, tensor<2x2x6xf32>) outs(%23 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.maximumf %in, %in_8 : f32 loc(#loc43)
      linalg.yield %154 : f32 loc(#loc43)
    } -> tensor<2x2x6xf32> loc(#loc43)
    %25 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc44)
    %26 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x6xf32>) outs(%25 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<2x2x6x1xf32> loc(#loc44)
    %27 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc45)
    %28 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x2x6x1xf32>) outs(%27 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc45)
    } -> tensor<2x2x6x6xf32> loc(#loc45)
    %29 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc45)
    %30 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %28 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%29 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.subf %in, %in_8 : f32 loc(#loc45)
      linalg.yield %154 : f32 loc(#loc45)
    } -> tensor<2x2x6x6xf32> loc(#loc45)
    %31 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc46)
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x6x6xf32>) outs(%31 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.exp %in : f32 loc(#loc46)
      linalg.yield %154 : f32 loc(#loc46)
    } -> tensor<2x2x6x6xf32> loc(#loc46)
    %33 = tensor.empty() : tensor<2x2x6xf32> loc(#loc47)
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc47)
    %35 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x2x6x6xf32>) outs(%34 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %out, %in : f32 loc(#loc47)
      linalg.yield %154 : f32 loc(#loc47)
    } -> tensor<2x2x6xf32> loc(#loc47)
    %36 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc44)
    %37 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x2x6xf32>) outs(%36 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc44)
    } -> tensor<2x2x6x1xf32> loc(#loc44)
    %38 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc48)
    %39 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x2x6x1xf32>) outs(%38 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<2x2x6x6xf32> loc(#loc48)
    %40 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc48)
    %41 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %39 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%40 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.divf %in, %in_8 : f32 loc(#loc48)
      linalg.yield %154 : f32 loc(#loc48)
    } -> tensor<2x2x6x6xf32> loc(#loc48)
    %42 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc87)
    %43 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %37 : tensor<2x2x6x1xf32>, tensor<2x2x6x1xf32>) outs(%42 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc87)
      linalg.yield %154 : f32 loc(#loc87)
    } -> tensor<2x2x6x1xf32> loc(#loc87)
    %44 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc88)
    %45 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%44 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<2x2x6x1xf32> loc(#loc88)
    %46 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc89)
    %47 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %43 : tensor<2x2x6x1xf32>, tensor<2x2x6x1xf32>) outs(%46 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.divf %in, %in_8 : f32 loc(#loc89)
      linalg.yield %154 : f32 loc(#loc89)
    } -> tensor<2x2x6x1xf32> loc(#loc89)
    %48 = tensor.empty() : tensor<2x2x2x6xf32> loc(#loc50)
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<2x2x2x6xf32>) -> tensor<2x2x2x6xf32> loc(#loc50)
    %50 = linalg.generic {indexing_maps = [#map12, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_4, %41 : tensor<2x6x2xf32>, tensor<2x2x6x6xf32>) outs(%49 : tensor<2x2x2x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc40)
      %155 = arith.addf %out, %154 : f32 loc(#loc50)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x2x2x6xf32> loc(#loc50)
    %51 = tensor.empty() : tensor<2x6x2x2xf32> loc(#loc51)
    %52 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x2x2x6xf32>) outs(%51 : tensor<2x6x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<2x6x2x2xf32> loc(#loc51)
    %collapsed = tensor.collapse_shape %52 [[0], [1], [2, 3]] : tensor<2x6x2x2xf32> into tensor<2x6x4xf32> loc(#loc52)
    %53 = tensor.empty() : tensor<2x6x4xf32> loc(#loc53)
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc53)
    %55 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %4 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%54 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc52)
      %155 = arith.addf %out, %154 : f32 loc(#loc53)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc53)
    %56 = "sbp.layer_output"(%55) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc54)
    %57 = tensor.empty() : tensor<2x6x4xf32> loc(#loc55)
    %58 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %56 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%57 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.addf %in, %in_8 : f32 loc(#loc55)
      linalg.yield %154 : f32 loc(#loc55)
    } -> tensor<2x6x4xf32> loc(#loc55)
    %59 = tensor.empty() : tensor<2x6x4xf32> loc(#loc56)
    %60 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %58 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%59 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc56)
      linalg.yield %154 : f32 loc(#loc56)
    } -> tensor<2x6x4xf32> loc(#loc56)
    %61 = tensor.empty() : tensor<2x6x4xf32> loc(#loc57)
    %62 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%61 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc57)
    } -> tensor<2x6x4xf32> loc(#loc57)
    %63 = tensor.empty() : tensor<2x6x4xf32> loc(#loc57)
    %64 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %58 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%63 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc57)
      linalg.yield %154 : f32 loc(#loc57)
    } -> tensor<2x6x4xf32> loc(#loc57)
    %65 = tensor.empty() : tensor<f32> loc(#loc58)
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<f32>) -> tensor<f32> loc(#loc58)
    %67 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["reduction", "reduction", "reduction"]} ins(%60 : tensor<2x6x4xf32>) outs(%66 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %out, %in : f32 loc(#loc58)
      linalg.yield %154 : f32 loc(#loc58)
    } -> tensor<f32> loc(#loc58)
    %68 = tensor.empty() : tensor<2x6x4xf32> loc(#loc59)
    %69 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%68 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<2x6x4xf32> loc(#loc59)
    %70 = tensor.empty() : tensor<2x6x4xf32> loc(#loc60)
    %71 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %64 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%70 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc60)
      linalg.yield %154 : f32 loc(#loc60)
    } -> tensor<2x6x4xf32> loc(#loc60)
    %72 = "sbp.layer_cotangent"(%71) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc61)
    %73 = tensor.empty() : tensor<4x4xf32> loc(#loc62)
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc62)
    %75 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%72, %collapsed : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%74 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc61)
      %155 = arith.addf %out, %154 : f32 loc(#loc62)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc62)
    %76 = tensor.empty() : tensor<4x4xf32> loc(#loc63)
    %77 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<4x4xf32>) outs(%76 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc63)
    } -> tensor<4x4xf32> loc(#loc63)
    %78 = tensor.empty() : tensor<2x6x4xf32> loc(#loc62)
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc62)
    %80 = linalg.generic {indexing_maps = [#map, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72, %4 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%79 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc61)
      %155 = arith.addf %out, %154 : f32 loc(#loc62)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc62)
    %expanded_5 = tensor.expand_shape %80 [[0], [1], [2, 3]] output_shape [2, 6, 2, 2] : tensor<2x6x4xf32> into tensor<2x6x2x2xf32> loc(#loc64)
    %81 = tensor.empty() : tensor<2x2x2x6xf32> loc(#loc65)
    %82 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x6x2x2xf32>) outs(%81 : tensor<2x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc65)
    } -> tensor<2x2x2x6xf32> loc(#loc65)
    %83 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc66)
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32> loc(#loc66)
    %85 = linalg.generic {indexing_maps = [#map19, #map20, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%82, %extracted_slice_4 : tensor<2x2x2x6xf32>, tensor<2x6x2xf32>) outs(%84 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc65)
      %155 = arith.addf %out, %154 : f32 loc(#loc66)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x2x6x6xf32> loc(#loc66)
    %86 = tensor.empty() : tensor<2x2x6xf32> loc(#loc66)
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc66)
    %88 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%82, %41 : tensor<2x2x2x6xf32>, tensor<2x2x6x6xf32>) outs(%87 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc65)
      %155 = arith.addf %out, %154 : f32 loc(#loc66)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x2x6xf32> loc(#loc66)
    %89 = tensor.empty() : tensor<2x6x2xf32> loc(#loc65)
    %90 = linalg.generic {indexing_maps = [#map24, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x2x6xf32>) outs(%89 : tensor<2x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc65)
    } -> tensor<2x6x2xf32> loc(#loc65)
    %91 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc67)
    %92 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x6x1xf32>) outs(%91 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<2x2x6x6xf32> loc(#loc67)
    %93 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc67)
    %94 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %92 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%93 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc67)
      linalg.yield %154 : f32 loc(#loc67)
    } -> tensor<2x2x6x6xf32> loc(#loc67)
    %95 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc67)
    %96 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %32 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%95 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc67)
      linalg.yield %154 : f32 loc(#loc67)
    } -> tensor<2x2x6x6xf32> loc(#loc67)
    %97 = tensor.empty() : tensor<2x2x6xf32> loc(#loc68)
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc68)
    %99 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x2x6x6xf32>) outs(%98 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %out, %in : f32 loc(#loc68)
      linalg.yield %154 : f32 loc(#loc68)
    } -> tensor<2x2x6xf32> loc(#loc68)
    %expanded_6 = tensor.expand_shape %99 [[0], [1], [2, 3]] output_shape [2, 2, 6, 1] : tensor<2x2x6xf32> into tensor<2x2x6x1xf32> loc(#loc69)
    %100 = tensor.empty() : tensor<2x2x6x1xf32> loc(#loc70)
    %101 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x2x6x1xf32>) outs(%100 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.negf %in : f32 loc(#loc70)
      linalg.yield %154 : f32 loc(#loc70)
    } -> tensor<2x2x6x1xf32> loc(#loc70)
    %102 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc71)
    %103 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x2x6x1xf32>) outs(%102 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<2x2x6x6xf32> loc(#loc71)
    %104 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc71)
    %105 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %103 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%104 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.divf %in, %in_8 : f32 loc(#loc71)
      linalg.yield %154 : f32 loc(#loc71)
    } -> tensor<2x2x6x6xf32> loc(#loc71)
    %106 = tensor.empty() : tensor<2x2x6xf32> loc(#loc68)
    %107 = linalg.fill ins(%cst_0 : f32) outs(%106 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32> loc(#loc68)
    %108 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<2x2x6x1xf32>) outs(%107 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %out, %in : f32 loc(#loc68)
      linalg.yield %154 : f32 loc(#loc68)
    } -> tensor<2x2x6xf32> loc(#loc68)
    %109 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc72)
    %110 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<2x2x6xf32>) outs(%109 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<2x2x6x6xf32> loc(#loc72)
    %111 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc73)
    %112 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %110 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%111 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.addf %in, %in_8 : f32 loc(#loc73)
      linalg.yield %154 : f32 loc(#loc73)
    } -> tensor<2x2x6x6xf32> loc(#loc73)
    %113 = tensor.empty() : tensor<2x2x6x6xf32> loc(#loc67)
    %114 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %32 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%113 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc67)
      linalg.yield %154 : f32 loc(#loc67)
    } -> tensor<2x2x6x6xf32> loc(#loc67)
    %115 = tensor.empty() : tensor<2x6x6x2xf32> loc(#loc74)
    %116 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<2x2x6x6xf32>) outs(%115 : tensor<2x6x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc74)
    } -> tensor<2x6x6x2xf32> loc(#loc74)
    %117 = tensor.empty() : tensor<2x6x2x2xf32> loc(#loc75)
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<2x6x2x2xf32>) -> tensor<2x6x2x2xf32> loc(#loc75)
    %119 = linalg.generic {indexing_maps = [#map19, #map25, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%116, %extracted_slice : tensor<2x6x6x2xf32>, tensor<2x6x2xf32>) outs(%118 : tensor<2x6x2x2xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc74)
      %155 = arith.addf %out, %154 : f32 loc(#loc75)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x6x2x2xf32> loc(#loc75)
    %120 = tensor.empty() : tensor<2x6x2xf32> loc(#loc75)
    %121 = linalg.fill ins(%cst_0 : f32) outs(%120 : tensor<2x6x2xf32>) -> tensor<2x6x2xf32> loc(#loc75)
    %122 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%116, %expanded : tensor<2x6x6x2xf32>, tensor<2x6x2x2xf32>) outs(%121 : tensor<2x6x2xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc74)
      %155 = arith.addf %out, %154 : f32 loc(#loc75)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x6x2xf32> loc(#loc75)
    %123 = tensor.empty() : tensor<2x6x4xf32> loc(#loc76)
    %124 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel"]} outs(%123 : tensor<2x6x4xf32>) {
    ^bb0(%out: f32):
      %154 = linalg.index 0 : index loc(#loc76)
      %155 = linalg.index 1 : index loc(#loc76)
      %156 = linalg.index 2 : index loc(#loc76)
      %157 = arith.cmpi ult, %156, %c2 : index loc(#loc76)
      %158 = scf.if %157 -> (f32) {
        %extracted = tensor.extract %122[%154, %155, %156] : tensor<2x6x2xf32> loc(#loc76)
        scf.yield %extracted : f32 loc(#loc76)
      } else {
        %159 = arith.subi %156, %c2 : index loc(#loc76)
        %extracted = tensor.extract %90[%154, %155, %159] : tensor<2x6x2xf32> loc(#loc76)
        scf.yield %extracted : f32 loc(#loc76)
      } loc(#loc76)
      linalg.yield %158 : f32 loc(#loc76)
    } -> tensor<2x6x4xf32> loc(#loc76)
    %125 = tensor.empty() : tensor<4x4xf32> loc(#loc77)
    %126 = linalg.fill ins(%cst_0 : f32) outs(%125 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc77)
    %127 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%124, %6 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%126 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc76)
      %155 = arith.addf %out, %154 : f32 loc(#loc77)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc77)
    %128 = tensor.empty() : tensor<4x4xf32> loc(#loc78)
    %129 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<4x4xf32>) outs(%128 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<4x4xf32> loc(#loc78)
    %130 = tensor.empty() : tensor<2x6x4xf32> loc(#loc77)
    %131 = linalg.fill ins(%cst_0 : f32) outs(%130 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc77)
    %132 = linalg.generic {indexing_maps = [#map, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124, %3 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%131 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc76)
      %155 = arith.addf %out, %154 : f32 loc(#loc77)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc77)
    %collapsed_7 = tensor.collapse_shape %119 [[0], [1], [2, 3]] : tensor<2x6x2x2xf32> into tensor<2x6x4xf32> loc(#loc79)
    %133 = tensor.empty() : tensor<4x4xf32> loc(#loc80)
    %134 = linalg.fill ins(%cst_0 : f32) outs(%133 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc80)
    %135 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%collapsed_7, %6 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%134 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc79)
      %155 = arith.addf %out, %154 : f32 loc(#loc80)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc80)
    %136 = tensor.empty() : tensor<4x4xf32> loc(#loc81)
    %137 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<4x4xf32>) outs(%136 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc81)
    } -> tensor<4x4xf32> loc(#loc81)
    %138 = tensor.empty() : tensor<2x6x4xf32> loc(#loc80)
    %139 = linalg.fill ins(%cst_0 : f32) outs(%138 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc80)
    %140 = linalg.generic {indexing_maps = [#map, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_7, %5 : tensor<2x6x4xf32>, tensor<4x4xf32>) outs(%139 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc79)
      %155 = arith.addf %out, %154 : f32 loc(#loc80)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<2x6x4xf32> loc(#loc80)
    %141 = tensor.empty() : tensor<2x6x4xf32> loc(#loc82)
    %142 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %140 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%141 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.addf %in, %in_8 : f32 loc(#loc82)
      linalg.yield %154 : f32 loc(#loc82)
    } -> tensor<2x6x4xf32> loc(#loc82)
    %143 = "sbp.layer_input_cotangent"(%142) {layer = "b0"} : (tensor<2x6x4xf32>) -> tensor<2x6x4xf32> loc(#loc83)
    %144 = tensor.empty() : tensor<2x6x4xf32> loc(#loc84)
    %145 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %143 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%144 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.addf %in, %in_8 : f32 loc(#loc84)
      linalg.yield %154 : f32 loc(#loc84)
    } -> tensor<2x6x4xf32> loc(#loc84)
    %146 = "sbp.layer_input_cotangent"(%137) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc83)
    %147 = "sbp.layer_input_cotangent"(%77) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc83)
    %148 = "sbp.layer_input_cotangent"(%129) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc83)
    %149 = tensor.empty() : tensor<4x4xf32> loc(#loc85)
    %150 = linalg.fill ins(%cst_0 : f32) outs(%149 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc85)
    %151 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%145, %arg4 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%150 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %154 = arith.mulf %in, %in_8 : f32 loc(#loc84)
      %155 = arith.addf %out, %154 : f32 loc(#loc85)
      linalg.yield %155 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc85)
    %152 = tensor.empty() : tensor<4x4xf32> loc(#loc86)
    %153 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<4x4xf32>) outs(%152 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc86)
    } -> tensor<4x4xf32> loc(#loc86)
    return %67, %153, %148, %147, %146 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
