#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc6 = loc("layers.py":89:11 to 90:63)
#loc7 = loc("hard_models.py":701:12 to :35)
#loc8 = loc("hard_models.py":702:15 to :90)
#loc9 = loc("reduce_window_max")
#loc10 = loc("hard_models.py":706:29 to :43)
#loc11 = loc("hard_models.py":706:29 to :55)
#loc12 = loc("layers.py":18:29 to :55)
#loc13 = loc("layers.py":18:29 to :59)
#loc14 = loc("layers.py":18:21 to :64)
#loc15 = loc("layers.py":18:12 to :65)
#loc16 = loc("layers.py":18:11 to :65)
#loc17 = loc("jit")
#loc18 = loc("max")
#loc19 = loc("reduce_sum")
#loc20 = loc("reduce_max")
#loc21 = loc("broadcast_in_dim")
#loc22 = loc("sub")
#loc23 = loc("exp")
#loc24 = loc("log")
#loc25 = loc("neg")
#loc26 = loc("reshape")
#loc27 = loc("div")
#loc28 = loc("mul")
#loc29 = loc("add_any")
#map = affine_map<(d0, d1, d2, d3) -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1 * 2 + d4, d2 * 2 + d5, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0) -> (d0)>
#map11 = affine_map<(d0) -> ()>
#map12 = affine_map<() -> ()>
#map13 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map14 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map15 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map16 = affine_map<(d0, d1) -> (d1, d0)>
#map17 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d2 + d3, d4 + d5, d6)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d5, d1)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d2, d4, d6, d1)>
#map23 = affine_map<(d0, d1) -> (d0, 0)>
#loc31 = loc("conv"(#loc6))
#loc32 = loc("max_pool.<locals>.block"(#loc7))
#loc33 = loc("max_pool.<locals>.block"(#loc8))
#loc34 = loc("reduce_window_max:"(#loc9))
#loc35 = loc("max_pool.<locals>.loss"(#loc10))
#loc36 = loc("max_pool.<locals>.loss"(#loc11))
#loc37 = loc("cross_entropy"(#loc12))
#loc38 = loc("cross_entropy"(#loc13))
#loc39 = loc("cross_entropy"(#loc14))
#loc40 = loc("cross_entropy"(#loc15))
#loc41 = loc("cross_entropy"(#loc16))
#loc42 = loc("jit:"(#loc17))
#loc44 = loc("jit(marked)/jvp(b0)/conv_general_dilated"(#loc31))
#loc46 = loc("jit(marked)/jvp(b0)/gt"(#loc32))
#loc47 = loc("jit(marked)/jvp(b0)/reduce_window_max"(#loc33))
#loc49 = loc("jit(marked)/jvp()/reduce_sum"(#loc35))
#loc50 = loc("jit(marked)/jvp()/div"(#loc35))
#loc52 = loc("jit(marked)/jvp(jit(log_softmax))"(#loc37))
#loc53 = loc("jit(marked)/jvp()/mul"(#loc38))
#loc54 = loc("jit(marked)/jvp()/reduce_sum"(#loc39))
#loc55 = loc("jit(marked)/jvp()/reduce_sum"(#loc40))
#loc56 = loc("jit(marked)/jvp()/div"(#loc40))
#loc57 = loc("jit(marked)/jvp()/neg"(#loc41))
#loc58 = loc("jit(marked)/transpose(jvp())/neg"(#loc41))
#loc59 = loc("jit(marked)/transpose(jvp())/div"(#loc40))
#loc60 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc40))
#loc61 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc39))
#loc62 = loc("jit(marked)/transpose(jvp())/mul"(#loc38))
#loc63 = loc("jit(marked)/transpose(jvp(jit(log_softmax)))"(#loc37))
#loc64 = loc("jit(marked)/transpose(jvp())/dot_general"(#loc36))
#loc65 = loc("jit(marked)/transpose(jvp())/transpose"(#loc36))
#loc66 = loc("jit(marked)/transpose(jvp())/div"(#loc35))
#loc67 = loc("jit(marked)/transpose(jvp())/broadcast_in_dim"(#loc35))
#loc69 = loc(callsite(#loc33 at #loc33))
#loc70 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc32))
#loc71 = loc("jit(marked)/transpose(jvp(b0))/select_n"(#loc32))
#loc72 = loc("jit(marked)/transpose(jvp(b0))/conv_general_dilated"(#loc31))
#loc77 = loc("select_n"(#loc33))
#loc78 = loc("broadcast_in_dim"(#loc33))
#loc79 = loc("convert_element_type"(#loc33))
#loc80 = loc("jit(marked)/transpose(jvp(b0))/pad"(#loc69))
#loc81 = loc("jit(marked)/transpose(jvp(b0))/slice"(#loc69))
#loc82 = loc("jit(marked)/transpose(jvp(b0))/broadcast_in_dim"(#loc69))
#loc83 = loc("jit(marked)/transpose(jvp(b0))/gt"(#loc69))
#loc84 = loc("jit(marked)/transpose(jvp(b0))/jit(_where)"(#loc69))
#loc85 = loc("jit(marked)/transpose(jvp(b0))/eq"(#loc69))
#loc86 = loc("jit(marked)/transpose(jvp(b0))/add"(#loc69))
module @jit_marked {
  func.func public @main(%arg0: tensor<3x4xf32> loc("values[0]"), %arg1: tensor<3x3x2x3xf32> loc("values[1]"), %arg2: tensor<3x6x6x2xf32> loc("values[2]"), %arg3: tensor<3x4xf32> loc("values[3]")) -> (tensor<f32>, tensor<3x4xf32>, tensor<3x3x2x3xf32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_1 = arith.constant 3.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant dense<8> : tensor<i32> loc(#loc)
    %cst_4 = arith.constant dense<7> : tensor<i32> loc(#loc)
    %cst_5 = arith.constant dense<6> : tensor<i32> loc(#loc)
    %cst_6 = arith.constant dense<5> : tensor<i32> loc(#loc)
    %cst_7 = arith.constant dense<4> : tensor<i32> loc(#loc)
    %cst_8 = arith.constant dense<3> : tensor<i32> loc(#loc)
    %cst_9 = arith.constant dense<2> : tensor<i32> loc(#loc)
    %cst_10 = arith.constant dense<1> : tensor<i32> loc(#loc)
    %cst_11 = arith.constant dense<0> : tensor<i32> loc(#loc)
    %cst_12 = arith.constant dense<9.000000e+00> : tensor<f32> loc(#loc)
    %cst_13 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_14 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %0 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<3x3x2x3xf32>) -> tensor<3x3x2x3xf32> loc(#loc43)
    %1 = "sbp.layer_input"(%arg2) {layer = "b0"} : (tensor<3x6x6x2xf32>) -> tensor<3x6x6x2xf32> loc(#loc43)
    %2 = tensor.empty() : tensor<3x6x6x3xf32> loc(#loc44)
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<3x6x6x3xf32>) -> tensor<3x6x6x3xf32> loc(#loc44)
    %padded = tensor.pad %1 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst_2 : f32 loc(#loc44)
    } : tensor<3x6x6x2xf32> to tensor<3x8x8x2xf32> loc(#loc44)
    %4 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %0 : tensor<3x8x8x2xf32>, tensor<3x3x2x3xf32>) outs(%3 : tensor<3x6x6x3xf32>) -> tensor<3x6x6x3xf32> loc(#loc44)
    %5 = call @main_relu(%4) : (tensor<3x6x6x3xf32>) -> tensor<3x6x6x3xf32> loc(#loc45)
    %6 = tensor.empty() : tensor<3x6x6x3xf32> loc(#loc46)
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%6 : tensor<3x6x6x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc46)
    } -> tensor<3x6x6x3xf32> loc(#loc46)
    %8 = tensor.empty() : tensor<3x6x6x3xi1> loc(#loc46)
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<3x6x6x3xf32>, tensor<3x6x6x3xf32>) outs(%8 : tensor<3x6x6x3xi1>) {
    ^bb0(%in: f32, %in_35: f32, %out: i1):
      %189 = arith.cmpf ogt, %in, %in_35 : f32 loc(#loc46)
      linalg.yield %189 : i1 loc(#loc46)
    } -> tensor<3x6x6x3xi1> loc(#loc46)
    %10 = tensor.empty() : tensor<3x3x3x3xf32> loc(#loc47)
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%10 : tensor<3x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<3x3x3x3xf32> loc(#loc47)
    %padded_15 = tensor.pad %5 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst_0 : f32 loc(#loc47)
    } : tensor<3x6x6x3xf32> to tensor<3x7x7x3xf32> loc(#loc47)
    %12 = tensor.empty() : tensor<3x3xf32> loc(#loc47)
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%padded_15, %12 : tensor<3x7x7x3xf32>, tensor<3x3xf32>) outs(%11 : tensor<3x3x3x3xf32>) {
    ^bb0(%in: f32, %in_35: f32 loc(unknown), %out: f32):
      %189 = arith.maximumf %out, %in : f32 loc(#loc47)
      linalg.yield %189 : f32 loc(#loc47)
    } -> tensor<3x3x3x3xf32> loc(#loc47)
    %14 = "sbp.layer_output"(%13) {layer = "b0"} : (tensor<3x3x3x3xf32>) -> tensor<3x3x3x3xf32> loc(#loc48)
    %15 = tensor.empty() : tensor<3x3xf32> loc(#loc49)
    %16 = linalg.fill ins(%cst_2 : f32) outs(%15 : tensor<3x3xf32>) -> tensor<3x3xf32> loc(#loc49)
    %17 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%14 : tensor<3x3x3x3xf32>) outs(%16 : tensor<3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %out, %in : f32 loc(#loc49)
      linalg.yield %189 : f32 loc(#loc49)
    } -> tensor<3x3xf32> loc(#loc49)
    %18 = tensor.empty() : tensor<3x3xf32> loc(#loc50)
    %19 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%18 : tensor<3x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<3x3xf32> loc(#loc50)
    %20 = tensor.empty() : tensor<3x3xf32> loc(#loc50)
    %21 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%17, %19 : tensor<3x3xf32>, tensor<3x3xf32>) outs(%20 : tensor<3x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.divf %in, %in_35 : f32 loc(#loc50)
      linalg.yield %189 : f32 loc(#loc50)
    } -> tensor<3x3xf32> loc(#loc50)
    %22 = tensor.empty() : tensor<3x4xf32> loc(#loc51)
    %23 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<3x4xf32>) -> tensor<3x4xf32> loc(#loc51)
    %24 = linalg.matmul ins(%21, %arg0 : tensor<3x3xf32>, tensor<3x4xf32>) outs(%23 : tensor<3x4xf32>) -> tensor<3x4xf32> loc(#loc51)
    %25:3 = call @main_log_softmax(%24) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>) loc(#loc52)
    %26 = tensor.empty() : tensor<3x4xf32> loc(#loc53)
    %27 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%25#0, %arg3 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%26 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.mulf %in, %in_35 : f32 loc(#loc53)
      linalg.yield %189 : f32 loc(#loc53)
    } -> tensor<3x4xf32> loc(#loc53)
    %28 = tensor.empty() : tensor<3xf32> loc(#loc54)
    %29 = linalg.fill ins(%cst_2 : f32) outs(%28 : tensor<3xf32>) -> tensor<3xf32> loc(#loc54)
    %30 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "reduction"]} ins(%27 : tensor<3x4xf32>) outs(%29 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %out, %in : f32 loc(#loc54)
      linalg.yield %189 : f32 loc(#loc54)
    } -> tensor<3xf32> loc(#loc54)
    %31 = tensor.empty() : tensor<f32> loc(#loc55)
    %32 = linalg.fill ins(%cst_2 : f32) outs(%31 : tensor<f32>) -> tensor<f32> loc(#loc55)
    %33 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["reduction"]} ins(%30 : tensor<3xf32>) outs(%32 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.addf %out, %in : f32 loc(#loc55)
      linalg.yield %189 : f32 loc(#loc55)
    } -> tensor<f32> loc(#loc55)
    %34 = tensor.empty() : tensor<f32> loc(#loc56)
    %35 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = []} ins(%33 : tensor<f32>) outs(%34 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_1 : f32 loc(#loc56)
      linalg.yield %189 : f32 loc(#loc56)
    } -> tensor<f32> loc(#loc56)
    %36 = tensor.empty() : tensor<f32> loc(#loc57)
    %37 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = []} ins(%35 : tensor<f32>) outs(%36 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.negf %in : f32 loc(#loc57)
      linalg.yield %189 : f32 loc(#loc57)
    } -> tensor<f32> loc(#loc57)
    %38 = tensor.empty() : tensor<f32> loc(#loc58)
    %39 = linalg.generic {indexing_maps = [#map12], iterator_types = []} outs(%38 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32 loc(#loc58)
    } -> tensor<f32> loc(#loc58)
    %40 = tensor.empty() : tensor<f32> loc(#loc59)
    %41 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = []} ins(%39 : tensor<f32>) outs(%40 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %189 = arith.divf %in, %cst_1 : f32 loc(#loc59)
      linalg.yield %189 : f32 loc(#loc59)
    } -> tensor<f32> loc(#loc59)
    %42 = tensor.empty() : tensor<3xf32> loc(#loc60)
    %43 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel"]} ins(%41 : tensor<f32>) outs(%42 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<3xf32> loc(#loc60)
    %44 = tensor.empty() : tensor<3x4xf32> loc(#loc61)
    %45 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<3xf32>) outs(%44 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc61)
    } -> tensor<3x4xf32> loc(#loc61)
    %46 = tensor.empty() : tensor<3x4xf32> loc(#loc62)
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%45, %arg3 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%46 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.mulf %in, %in_35 : f32 loc(#loc62)
      linalg.yield %189 : f32 loc(#loc62)
    } -> tensor<3x4xf32> loc(#loc62)
    %48 = call @main_log_softmax_8(%25#1, %25#2, %47) : (tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4xf32>) -> tensor<3x4xf32> loc(#loc63)
    %49 = tensor.empty() : tensor<4x3xf32> loc(#loc64)
    %50 = linalg.fill ins(%cst_2 : f32) outs(%49 : tensor<4x3xf32>) -> tensor<4x3xf32> loc(#loc64)
    %51 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48, %21 : tensor<3x4xf32>, tensor<3x3xf32>) outs(%50 : tensor<4x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.mulf %in, %in_35 : f32 loc(#loc63)
      %190 = arith.addf %out, %189 : f32 loc(#loc64)
      linalg.yield %190 : f32 loc(#loc)
    } -> tensor<4x3xf32> loc(#loc64)
    %52 = tensor.empty() : tensor<3x4xf32> loc(#loc65)
    %53 = linalg.generic {indexing_maps = [#map16, #map8], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<4x3xf32>) outs(%52 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc65)
    } -> tensor<3x4xf32> loc(#loc65)
    %54 = tensor.empty() : tensor<3x3xf32> loc(#loc64)
    %55 = linalg.fill ins(%cst_2 : f32) outs(%54 : tensor<3x3xf32>) -> tensor<3x3xf32> loc(#loc64)
    %56 = linalg.generic {indexing_maps = [#map17, #map18, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48, %arg0 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%55 : tensor<3x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.mulf %in, %in_35 : f32 loc(#loc63)
      %190 = arith.addf %out, %189 : f32 loc(#loc64)
      linalg.yield %190 : f32 loc(#loc)
    } -> tensor<3x3xf32> loc(#loc64)
    %57 = tensor.empty() : tensor<3x3xf32> loc(#loc66)
    %58 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%57 : tensor<3x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc66)
    } -> tensor<3x3xf32> loc(#loc66)
    %59 = tensor.empty() : tensor<3x3xf32> loc(#loc66)
    %60 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%56, %58 : tensor<3x3xf32>, tensor<3x3xf32>) outs(%59 : tensor<3x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.divf %in, %in_35 : f32 loc(#loc66)
      linalg.yield %189 : f32 loc(#loc66)
    } -> tensor<3x3xf32> loc(#loc66)
    %61 = tensor.empty() : tensor<3x3x3x3xf32> loc(#loc67)
    %62 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<3x3xf32>) outs(%61 : tensor<3x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<3x3x3x3xf32> loc(#loc67)
    %63 = "sbp.layer_cotangent"(%62) {layer = "b0"} : (tensor<3x3x3x3xf32>) -> tensor<3x3x3x3xf32> loc(#loc68)
    %padded_16 = tensor.pad %5 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst_0 : f32 loc(#loc80)
    } : tensor<3x6x6x3xf32> to tensor<3x7x7x3xf32> loc(#loc80)
    %extracted_slice = tensor.extract_slice %padded_16[0, 0, 0, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x7x7x3xf32> to tensor<3x3x3x3xf32> loc(#loc81)
    %64 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc82)
    %65 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<i32>) outs(%64 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc82)
    } -> tensor<3x3x3x3xi32> loc(#loc82)
    %extracted_slice_17 = tensor.extract_slice %padded_16[0, 0, 1, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x7x7x3xf32> to tensor<3x3x3x3xf32> loc(#loc81)
    %66 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc83)
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %extracted_slice : tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) outs(%66 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: f32, %in_35: f32, %out: i1):
      %189 = arith.cmpf ogt, %in, %in_35 : f32 loc(#loc83)
      linalg.yield %189 : i1 loc(#loc83)
    } -> tensor<3x3x3x3xi1> loc(#loc83)
    %68 = call @main__where(%67, %extracted_slice_17, %extracted_slice) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %69 = call @main__where_18(%67, %cst_10, %65) : (tensor<3x3x3x3xi1>, tensor<i32>, tensor<3x3x3x3xi32>) -> tensor<3x3x3x3xi32> loc(#loc84)
    %extracted_slice_18 = tensor.extract_slice %padded_16[0, 0, 2, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x7x7x3xf32> to tensor<3x3x3x3xf32> loc(#loc81)
    %70 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc83)
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %68 : tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) outs(%70 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: f32, %in_35: f32, %out: i1):
      %189 = arith.cmpf ogt, %in, %in_35 : f32 loc(#loc83)
      linalg.yield %189 : i1 loc(#loc83)
    } -> tensor<3x3x3x3xi1> loc(#loc83)
    %72 = call @main__where(%71, %extracted_slice_18, %68) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %73 = call @main__where_18(%71, %cst_9, %69) : (tensor<3x3x3x3xi1>, tensor<i32>, tensor<3x3x3x3xi32>) -> tensor<3x3x3x3xi32> loc(#loc84)
    %extracted_slice_19 = tensor.extract_slice %padded_16[0, 1, 0, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x7x7x3xf32> to tensor<3x3x3x3xf32> loc(#loc81)
    %74 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc83)
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %72 : tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) outs(%74 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: f32, %in_35: f32, %out: i1):
      %189 = arith.cmpf ogt, %in, %in_35 : f32 loc(#loc83)
      linalg.yield %189 : i1 loc(#loc83)
    } -> tensor<3x3x3x3xi1> loc(#loc83)
    %76 = call @main__where(%75, %extracted_slice_19, %72) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %77 = call @main__where_18(%75, %cst_8, %73) : (tensor<3x3x3x3xi1>, tensor<i32>, tensor<3x3x3x3xi32>) -> tensor<3x3x3x3xi32> loc(#loc84)
    %extracted_slice_20 = tensor.extract_slice %padded_16[0, 1, 1, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x7x7x3xf32> to tensor<3x3x3x3xf32> loc(#loc81)
    %78 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc83)
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %76 : tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) outs(%78 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: f32, %in_35: f32, %out: i1):
      %189 = arith.cmpf ogt, %in, %in_35 : f32 loc(#loc83)
      linalg.yield %189 : i1 loc(#loc83)
    } -> tensor<3x3x3x3xi1> loc(#loc83)
    %80 = call @main__where(%79, %extracted_slice_20, %76) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %81 = call @main__where_18(%79, %cst_7, %77) : (tensor<3x3x3x3xi1>, tensor<i32>, tensor<3x3x3x3xi32>) -> tensor<3x3x3x3xi32> loc(#loc84)
    %extracted_slice_21 = tensor.extract_slice %padded_16[0, 1, 2, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x7x7x3xf32> to tensor<3x3x3x3xf32> loc(#loc81)
    %82 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc83)
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %80 : tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) outs(%82 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: f32, %in_35: f32, %out: i1):
      %189 = arith.cmpf ogt, %in, %in_35 : f32 loc(#loc83)
      linalg.yield %189 : i1 loc(#loc83)
    } -> tensor<3x3x3x3xi1> loc(#loc83)
    %84 = call @main__where(%83, %extracted_slice_21, %80) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %85 = call @main__where_18(%83, %cst_6, %81) : (tensor<3x3x3x3xi1>, tensor<i32>, tensor<3x3x3x3xi32>) -> tensor<3x3x3x3xi32> loc(#loc84)
    %extracted_slice_22 = tensor.extract_slice %padded_16[0, 2, 0, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x7x7x3xf32> to tensor<3x3x3x3xf32> loc(#loc81)
    %86 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc83)
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %84 : tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) outs(%86 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: f32, %in_35: f32, %out: i1):
      %189 = arith.cmpf ogt, %in, %in_35 : f32 loc(#loc83)
      linalg.yield %189 : i1 loc(#loc83)
    } -> tensor<3x3x3x3xi1> loc(#loc83)
    %88 = call @main__where(%87, %extracted_slice_22, %84) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %89 = call @main__where_18(%87, %cst_5, %85) : (tensor<3x3x3x3xi1>, tensor<i32>, tensor<3x3x3x3xi32>) -> tensor<3x3x3x3xi32> loc(#loc84)
    %extracted_slice_23 = tensor.extract_slice %padded_16[0, 2, 1, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x7x7x3xf32> to tensor<3x3x3x3xf32> loc(#loc81)
    %90 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc83)
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %88 : tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) outs(%90 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: f32, %in_35: f32, %out: i1):
      %189 = arith.cmpf ogt, %in, %in_35 : f32 loc(#loc83)
      linalg.yield %189 : i1 loc(#loc83)
    } -> tensor<3x3x3x3xi1> loc(#loc83)
    %92 = call @main__where(%91, %extracted_slice_23, %88) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %93 = call @main__where_18(%91, %cst_4, %89) : (tensor<3x3x3x3xi1>, tensor<i32>, tensor<3x3x3x3xi32>) -> tensor<3x3x3x3xi32> loc(#loc84)
    %extracted_slice_24 = tensor.extract_slice %padded_16[0, 2, 2, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x7x7x3xf32> to tensor<3x3x3x3xf32> loc(#loc81)
    %94 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc83)
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %92 : tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) outs(%94 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: f32, %in_35: f32, %out: i1):
      %189 = arith.cmpf ogt, %in, %in_35 : f32 loc(#loc83)
      linalg.yield %189 : i1 loc(#loc83)
    } -> tensor<3x3x3x3xi1> loc(#loc83)
    %96 = call @main__where(%95, %extracted_slice_24, %92) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %97 = call @main__where_18(%95, %cst_3, %93) : (tensor<3x3x3x3xi1>, tensor<i32>, tensor<3x3x3x3xi32>) -> tensor<3x3x3x3xi32> loc(#loc84)
    %98 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc82)
    %99 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%98 : tensor<3x7x7x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc82)
    } -> tensor<3x7x7x3xf32> loc(#loc82)
    %100 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc85)
    %101 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<i32>) outs(%100 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc85)
    } -> tensor<3x3x3x3xi32> loc(#loc85)
    %102 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc85)
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %101 : tensor<3x3x3x3xi32>, tensor<3x3x3x3xi32>) outs(%102 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: i32, %in_35: i32, %out: i1):
      %189 = arith.cmpi eq, %in, %in_35 : i32 loc(#loc85)
      linalg.yield %189 : i1 loc(#loc85)
    } -> tensor<3x3x3x3xi1> loc(#loc85)
    %104 = call @main__where_28(%103, %63, %cst_11) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<i32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %105 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc80)
    %106 = linalg.fill ins(%cst_2 : f32) outs(%105 : tensor<3x7x7x3xf32>) -> tensor<3x7x7x3xf32> loc(#loc80)
    %inserted_slice = tensor.insert_slice %104 into %106[0, 0, 0, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x3x3x3xf32> into tensor<3x7x7x3xf32> loc(#loc80)
    %107 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc86)
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %inserted_slice : tensor<3x7x7x3xf32>, tensor<3x7x7x3xf32>) outs(%107 : tensor<3x7x7x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.addf %in, %in_35 : f32 loc(#loc86)
      linalg.yield %189 : f32 loc(#loc86)
    } -> tensor<3x7x7x3xf32> loc(#loc86)
    %109 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc85)
    %110 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<i32>) outs(%109 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc85)
    } -> tensor<3x3x3x3xi32> loc(#loc85)
    %111 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc85)
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %110 : tensor<3x3x3x3xi32>, tensor<3x3x3x3xi32>) outs(%111 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: i32, %in_35: i32, %out: i1):
      %189 = arith.cmpi eq, %in, %in_35 : i32 loc(#loc85)
      linalg.yield %189 : i1 loc(#loc85)
    } -> tensor<3x3x3x3xi1> loc(#loc85)
    %113 = call @main__where_28(%112, %63, %cst_11) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<i32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %114 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc80)
    %115 = linalg.fill ins(%cst_2 : f32) outs(%114 : tensor<3x7x7x3xf32>) -> tensor<3x7x7x3xf32> loc(#loc80)
    %inserted_slice_25 = tensor.insert_slice %113 into %115[0, 0, 1, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x3x3x3xf32> into tensor<3x7x7x3xf32> loc(#loc80)
    %116 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc86)
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %inserted_slice_25 : tensor<3x7x7x3xf32>, tensor<3x7x7x3xf32>) outs(%116 : tensor<3x7x7x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.addf %in, %in_35 : f32 loc(#loc86)
      linalg.yield %189 : f32 loc(#loc86)
    } -> tensor<3x7x7x3xf32> loc(#loc86)
    %118 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc85)
    %119 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<i32>) outs(%118 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc85)
    } -> tensor<3x3x3x3xi32> loc(#loc85)
    %120 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc85)
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %119 : tensor<3x3x3x3xi32>, tensor<3x3x3x3xi32>) outs(%120 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: i32, %in_35: i32, %out: i1):
      %189 = arith.cmpi eq, %in, %in_35 : i32 loc(#loc85)
      linalg.yield %189 : i1 loc(#loc85)
    } -> tensor<3x3x3x3xi1> loc(#loc85)
    %122 = call @main__where_28(%121, %63, %cst_11) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<i32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %123 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc80)
    %124 = linalg.fill ins(%cst_2 : f32) outs(%123 : tensor<3x7x7x3xf32>) -> tensor<3x7x7x3xf32> loc(#loc80)
    %inserted_slice_26 = tensor.insert_slice %122 into %124[0, 0, 2, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x3x3x3xf32> into tensor<3x7x7x3xf32> loc(#loc80)
    %125 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc86)
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %inserted_slice_26 : tensor<3x7x7x3xf32>, tensor<3x7x7x3xf32>) outs(%125 : tensor<3x7x7x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.addf %in, %in_35 : f32 loc(#loc86)
      linalg.yield %189 : f32 loc(#loc86)
    } -> tensor<3x7x7x3xf32> loc(#loc86)
    %127 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc85)
    %128 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<i32>) outs(%127 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc85)
    } -> tensor<3x3x3x3xi32> loc(#loc85)
    %129 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc85)
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %128 : tensor<3x3x3x3xi32>, tensor<3x3x3x3xi32>) outs(%129 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: i32, %in_35: i32, %out: i1):
      %189 = arith.cmpi eq, %in, %in_35 : i32 loc(#loc85)
      linalg.yield %189 : i1 loc(#loc85)
    } -> tensor<3x3x3x3xi1> loc(#loc85)
    %131 = call @main__where_28(%130, %63, %cst_11) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<i32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %132 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc80)
    %133 = linalg.fill ins(%cst_2 : f32) outs(%132 : tensor<3x7x7x3xf32>) -> tensor<3x7x7x3xf32> loc(#loc80)
    %inserted_slice_27 = tensor.insert_slice %131 into %133[0, 1, 0, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x3x3x3xf32> into tensor<3x7x7x3xf32> loc(#loc80)
    %134 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc86)
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %inserted_slice_27 : tensor<3x7x7x3xf32>, tensor<3x7x7x3xf32>) outs(%134 : tensor<3x7x7x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.addf %in, %in_35 : f32 loc(#loc86)
      linalg.yield %189 : f32 loc(#loc86)
    } -> tensor<3x7x7x3xf32> loc(#loc86)
    %136 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc85)
    %137 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<i32>) outs(%136 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc85)
    } -> tensor<3x3x3x3xi32> loc(#loc85)
    %138 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc85)
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %137 : tensor<3x3x3x3xi32>, tensor<3x3x3x3xi32>) outs(%138 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: i32, %in_35: i32, %out: i1):
      %189 = arith.cmpi eq, %in, %in_35 : i32 loc(#loc85)
      linalg.yield %189 : i1 loc(#loc85)
    } -> tensor<3x3x3x3xi1> loc(#loc85)
    %140 = call @main__where_28(%139, %63, %cst_11) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<i32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %141 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc80)
    %142 = linalg.fill ins(%cst_2 : f32) outs(%141 : tensor<3x7x7x3xf32>) -> tensor<3x7x7x3xf32> loc(#loc80)
    %inserted_slice_28 = tensor.insert_slice %140 into %142[0, 1, 1, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x3x3x3xf32> into tensor<3x7x7x3xf32> loc(#loc80)
    %143 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc86)
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %inserted_slice_28 : tensor<3x7x7x3xf32>, tensor<3x7x7x3xf32>) outs(%143 : tensor<3x7x7x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.addf %in, %in_35 : f32 loc(#loc86)
      linalg.yield %189 : f32 loc(#loc86)
    } -> tensor<3x7x7x3xf32> loc(#loc86)
    %145 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc85)
    %146 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<i32>) outs(%145 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc85)
    } -> tensor<3x3x3x3xi32> loc(#loc85)
    %147 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc85)
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %146 : tensor<3x3x3x3xi32>, tensor<3x3x3x3xi32>) outs(%147 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: i32, %in_35: i32, %out: i1):
      %189 = arith.cmpi eq, %in, %in_35 : i32 loc(#loc85)
      linalg.yield %189 : i1 loc(#loc85)
    } -> tensor<3x3x3x3xi1> loc(#loc85)
    %149 = call @main__where_28(%148, %63, %cst_11) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<i32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %150 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc80)
    %151 = linalg.fill ins(%cst_2 : f32) outs(%150 : tensor<3x7x7x3xf32>) -> tensor<3x7x7x3xf32> loc(#loc80)
    %inserted_slice_29 = tensor.insert_slice %149 into %151[0, 1, 2, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x3x3x3xf32> into tensor<3x7x7x3xf32> loc(#loc80)
    %152 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc86)
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %inserted_slice_29 : tensor<3x7x7x3xf32>, tensor<3x7x7x3xf32>) outs(%152 : tensor<3x7x7x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.addf %in, %in_35 : f32 loc(#loc86)
      linalg.yield %189 : f32 loc(#loc86)
    } -> tensor<3x7x7x3xf32> loc(#loc86)
    %154 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc85)
    %155 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%154 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc85)
    } -> tensor<3x3x3x3xi32> loc(#loc85)
    %156 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc85)
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %155 : tensor<3x3x3x3xi32>, tensor<3x3x3x3xi32>) outs(%156 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: i32, %in_35: i32, %out: i1):
      %189 = arith.cmpi eq, %in, %in_35 : i32 loc(#loc85)
      linalg.yield %189 : i1 loc(#loc85)
    } -> tensor<3x3x3x3xi1> loc(#loc85)
    %158 = call @main__where_28(%157, %63, %cst_11) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<i32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %159 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc80)
    %160 = linalg.fill ins(%cst_2 : f32) outs(%159 : tensor<3x7x7x3xf32>) -> tensor<3x7x7x3xf32> loc(#loc80)
    %inserted_slice_30 = tensor.insert_slice %158 into %160[0, 2, 0, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x3x3x3xf32> into tensor<3x7x7x3xf32> loc(#loc80)
    %161 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc86)
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %inserted_slice_30 : tensor<3x7x7x3xf32>, tensor<3x7x7x3xf32>) outs(%161 : tensor<3x7x7x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.addf %in, %in_35 : f32 loc(#loc86)
      linalg.yield %189 : f32 loc(#loc86)
    } -> tensor<3x7x7x3xf32> loc(#loc86)
    %163 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc85)
    %164 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%163 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc85)
    } -> tensor<3x3x3x3xi32> loc(#loc85)
    %165 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc85)
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %164 : tensor<3x3x3x3xi32>, tensor<3x3x3x3xi32>) outs(%165 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: i32, %in_35: i32, %out: i1):
      %189 = arith.cmpi eq, %in, %in_35 : i32 loc(#loc85)
      linalg.yield %189 : i1 loc(#loc85)
    } -> tensor<3x3x3x3xi1> loc(#loc85)
    %167 = call @main__where_28(%166, %63, %cst_11) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<i32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %168 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc80)
    %169 = linalg.fill ins(%cst_2 : f32) outs(%168 : tensor<3x7x7x3xf32>) -> tensor<3x7x7x3xf32> loc(#loc80)
    %inserted_slice_31 = tensor.insert_slice %167 into %169[0, 2, 1, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x3x3x3xf32> into tensor<3x7x7x3xf32> loc(#loc80)
    %170 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc86)
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %inserted_slice_31 : tensor<3x7x7x3xf32>, tensor<3x7x7x3xf32>) outs(%170 : tensor<3x7x7x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.addf %in, %in_35 : f32 loc(#loc86)
      linalg.yield %189 : f32 loc(#loc86)
    } -> tensor<3x7x7x3xf32> loc(#loc86)
    %172 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc85)
    %173 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%172 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32):
      linalg.yield %in : i32 loc(#loc85)
    } -> tensor<3x3x3x3xi32> loc(#loc85)
    %174 = tensor.empty() : tensor<3x3x3x3xi1> loc(#loc85)
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %173 : tensor<3x3x3x3xi32>, tensor<3x3x3x3xi32>) outs(%174 : tensor<3x3x3x3xi1>) {
    ^bb0(%in: i32, %in_35: i32, %out: i1):
      %189 = arith.cmpi eq, %in, %in_35 : i32 loc(#loc85)
      linalg.yield %189 : i1 loc(#loc85)
    } -> tensor<3x3x3x3xi1> loc(#loc85)
    %176 = call @main__where_28(%175, %63, %cst_11) : (tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<i32>) -> tensor<3x3x3x3xf32> loc(#loc84)
    %177 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc80)
    %178 = linalg.fill ins(%cst_2 : f32) outs(%177 : tensor<3x7x7x3xf32>) -> tensor<3x7x7x3xf32> loc(#loc80)
    %inserted_slice_32 = tensor.insert_slice %176 into %178[0, 2, 2, 0] [3, 3, 3, 3] [1, 2, 2, 1] : tensor<3x3x3x3xf32> into tensor<3x7x7x3xf32> loc(#loc80)
    %179 = tensor.empty() : tensor<3x7x7x3xf32> loc(#loc86)
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %inserted_slice_32 : tensor<3x7x7x3xf32>, tensor<3x7x7x3xf32>) outs(%179 : tensor<3x7x7x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.addf %in, %in_35 : f32 loc(#loc86)
      linalg.yield %189 : f32 loc(#loc86)
    } -> tensor<3x7x7x3xf32> loc(#loc86)
    %extracted_slice_33 = tensor.extract_slice %180[0, 0, 0, 0] [3, 6, 6, 3] [1, 1, 1, 1] : tensor<3x7x7x3xf32> to tensor<3x6x6x3xf32> loc(#loc81)
    %181 = tensor.empty() : tensor<3x6x6x3xf32> loc(#loc70)
    %182 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%181 : tensor<3x6x6x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<3x6x6x3xf32> loc(#loc70)
    %183 = tensor.empty() : tensor<3x6x6x3xf32> loc(#loc71)
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %extracted_slice_33, %182 : tensor<3x6x6x3xi1>, tensor<3x6x6x3xf32>, tensor<3x6x6x3xf32>) outs(%183 : tensor<3x6x6x3xf32>) {
    ^bb0(%in: i1, %in_35: f32, %in_36: f32, %out: f32):
      %189 = arith.select %in, %in_35, %in_36 : f32 loc(#loc71)
      linalg.yield %189 : f32 loc(#loc71)
    } -> tensor<3x6x6x3xf32> loc(#loc71)
    %padded_34 = tensor.pad %1 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst_2 : f32 loc(#loc72)
    } : tensor<3x6x6x2xf32> to tensor<3x8x8x2xf32> loc(#loc72)
    %185 = tensor.empty() : tensor<3x3x2x3xf32> loc(#loc72)
    %186 = linalg.fill ins(%cst_2 : f32) outs(%185 : tensor<3x3x2x3xf32>) -> tensor<3x3x2x3xf32> loc(#loc72)
    %187 = linalg.generic {indexing_maps = [#map20, #map21, #map22], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_34, %184 : tensor<3x8x8x2xf32>, tensor<3x6x6x3xf32>) outs(%186 : tensor<3x3x2x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %189 = arith.mulf %in, %in_35 : f32 loc(#loc72)
      %190 = arith.addf %out, %189 : f32 loc(#loc72)
      linalg.yield %190 : f32 loc(#loc)
    } -> tensor<3x3x2x3xf32> loc(#loc72)
    %188 = "sbp.layer_input_cotangent"(%187) {layer = "b0"} : (tensor<3x3x2x3xf32>) -> tensor<3x3x2x3xf32> loc(#loc73)
    return %37, %53, %188 : tensor<f32>, tensor<3x4xf32>, tensor<3x3x2x3xf32> loc(#loc)
  } loc(#loc)
  func.func private @main_relu(%arg0: tensor<3x6x6x3xf32> loc(unknown)) -> tensor<3x6x6x3xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc42)
    %0 = tensor.empty() : tensor<3x6x6x3xf32> loc(#loc18)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%0 : tensor<3x6x6x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc18)
    } -> tensor<3x6x6x3xf32> loc(#loc18)
    %2 = tensor.empty() : tensor<3x6x6x3xf32> loc(#loc18)
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<3x6x6x3xf32>, tensor<3x6x6x3xf32>) outs(%2 : tensor<3x6x6x3xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %4 = arith.maximumf %in, %in_0 : f32 loc(#loc18)
      linalg.yield %4 : f32 loc(#loc18)
    } -> tensor<3x6x6x3xf32> loc(#loc18)
    return %3 : tensor<3x6x6x3xf32> loc(#loc42)
  } loc(#loc42)
  func.func private @main_log_softmax(%arg0: tensor<3x4xf32> loc(unknown)) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc19)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant 0xFF800000 : f32 loc(#loc20)
    %0 = tensor.empty() : tensor<3xf32> loc(#loc20)
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<3xf32>) -> tensor<3xf32> loc(#loc20)
    %2 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<3x4xf32>) outs(%1 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.maximumf %out, %in : f32 loc(#loc20)
      linalg.yield %26 : f32 loc(#loc20)
    } -> tensor<3xf32> loc(#loc20)
    %3 = tensor.empty() : tensor<3xf32> loc(#loc18)
    %4 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%3 : tensor<3xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc18)
    } -> tensor<3xf32> loc(#loc18)
    %5 = tensor.empty() : tensor<3xf32> loc(#loc18)
    %6 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel"]} ins(%4, %2 : tensor<3xf32>, tensor<3xf32>) outs(%5 : tensor<3xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.maximumf %in, %in_2 : f32 loc(#loc18)
      linalg.yield %26 : f32 loc(#loc18)
    } -> tensor<3xf32> loc(#loc18)
    %7 = tensor.empty() : tensor<3x1xf32> loc(#loc21)
    %8 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<3xf32>) outs(%7 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<3x1xf32> loc(#loc21)
    %9 = tensor.empty() : tensor<3x4xf32> loc(#loc22)
    %10 = linalg.generic {indexing_maps = [#map23, #map8], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<3x1xf32>) outs(%9 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<3x4xf32> loc(#loc22)
    %11 = tensor.empty() : tensor<3x4xf32> loc(#loc22)
    %12 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg0, %10 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%11 : tensor<3x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc22)
      linalg.yield %26 : f32 loc(#loc22)
    } -> tensor<3x4xf32> loc(#loc22)
    %13 = tensor.empty() : tensor<3x4xf32> loc(#loc23)
    %14 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<3x4xf32>) outs(%13 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32 loc(#loc23)
      linalg.yield %26 : f32 loc(#loc23)
    } -> tensor<3x4xf32> loc(#loc23)
    %15 = tensor.empty() : tensor<3xf32> loc(#loc19)
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<3xf32>) -> tensor<3xf32> loc(#loc19)
    %17 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<3x4xf32>) outs(%16 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %out, %in : f32 loc(#loc19)
      linalg.yield %26 : f32 loc(#loc19)
    } -> tensor<3xf32> loc(#loc19)
    %18 = tensor.empty() : tensor<3x1xf32> loc(#loc21)
    %19 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<3xf32>) outs(%18 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<3x1xf32> loc(#loc21)
    %20 = tensor.empty() : tensor<3x1xf32> loc(#loc24)
    %21 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<3x1xf32>) outs(%20 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.log %in : f32 loc(#loc24)
      linalg.yield %26 : f32 loc(#loc24)
    } -> tensor<3x1xf32> loc(#loc24)
    %22 = tensor.empty() : tensor<3x4xf32> loc(#loc22)
    %23 = linalg.generic {indexing_maps = [#map23, #map8], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<3x1xf32>) outs(%22 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<3x4xf32> loc(#loc22)
    %24 = tensor.empty() : tensor<3x4xf32> loc(#loc22)
    %25 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%12, %23 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%24 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %26 = arith.subf %in, %in_2 : f32 loc(#loc22)
      linalg.yield %26 : f32 loc(#loc22)
    } -> tensor<3x4xf32> loc(#loc22)
    return %25, %14, %19 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32> loc(#loc87)
  } loc(#loc87)
  func.func private @main_log_softmax_8(%arg0: tensor<3x4xf32> loc(unknown), %arg1: tensor<3x1xf32> loc(unknown), %arg2: tensor<3x4xf32> loc(unknown)) -> tensor<3x4xf32> {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<3x4xf32> loc(#loc25)
    %1 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<3x4xf32>) outs(%0 : tensor<3x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      %16 = arith.negf %in : f32 loc(#loc25)
      linalg.yield %16 : f32 loc(#loc25)
    } -> tensor<3x4xf32> loc(#loc25)
    %2 = tensor.empty() : tensor<3xf32> loc(#loc19)
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<3xf32>) -> tensor<3xf32> loc(#loc19)
    %4 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<3x4xf32>) outs(%3 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32 loc(#loc19)
      linalg.yield %16 : f32 loc(#loc19)
    } -> tensor<3xf32> loc(#loc19)
    %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32> loc(#loc26)
    %5 = tensor.empty() : tensor<3x1xf32> loc(#loc27)
    %6 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<3x1xf32>, tensor<3x1xf32>) outs(%5 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %16 = arith.divf %in, %in_0 : f32 loc(#loc27)
      linalg.yield %16 : f32 loc(#loc27)
    } -> tensor<3x1xf32> loc(#loc27)
    %7 = tensor.empty() : tensor<3xf32> loc(#loc19)
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<3xf32>) -> tensor<3xf32> loc(#loc19)
    %9 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<3x1xf32>) outs(%8 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %out, %in : f32 loc(#loc19)
      linalg.yield %16 : f32 loc(#loc19)
    } -> tensor<3xf32> loc(#loc19)
    %10 = tensor.empty() : tensor<3x4xf32> loc(#loc21)
    %11 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<3xf32>) outs(%10 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc21)
    } -> tensor<3x4xf32> loc(#loc21)
    %12 = tensor.empty() : tensor<3x4xf32> loc(#loc28)
    %13 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%11, %arg0 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%12 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_0: f32 loc(unknown), %out: f32):
      %16 = arith.mulf %in, %in_0 : f32 loc(#loc28)
      linalg.yield %16 : f32 loc(#loc28)
    } -> tensor<3x4xf32> loc(#loc28)
    %14 = tensor.empty() : tensor<3x4xf32> loc(#loc29)
    %15 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg2, %13 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%14 : tensor<3x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_0: f32, %out: f32):
      %16 = arith.addf %in, %in_0 : f32 loc(#loc29)
      linalg.yield %16 : f32 loc(#loc29)
    } -> tensor<3x4xf32> loc(#loc29)
    return %15 : tensor<3x4xf32> loc(#loc88)
  } loc(#loc88)
  func.func private @main__where(%arg0: tensor<3x3x3x3xi1> loc(unknown), %arg1: tensor<3x3x3x3xf32> loc(unknown), %arg2: tensor<3x3x3x3xf32> loc(unknown)) -> tensor<3x3x3x3xf32> {
    %0 = tensor.empty() : tensor<3x3x3x3xf32> loc(#loc77)
    %1 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1, %arg2 : tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) outs(%0 : tensor<3x3x3x3xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32 loc(unknown), %out: f32):
      %2 = arith.select %in, %in_0, %in_1 : f32 loc(#loc77)
      linalg.yield %2 : f32 loc(#loc77)
    } -> tensor<3x3x3x3xf32> loc(#loc77)
    return %1 : tensor<3x3x3x3xf32> loc(#loc89)
  } loc(#loc89)
  func.func private @main__where_18(%arg0: tensor<3x3x3x3xi1> loc(unknown), %arg1: tensor<i32> loc(unknown), %arg2: tensor<3x3x3x3xi32> loc(unknown)) -> tensor<3x3x3x3xi32> {
    %0 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc78)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<i32>) outs(%0 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32 loc(#loc78)
    } -> tensor<3x3x3x3xi32> loc(#loc78)
    %2 = tensor.empty() : tensor<3x3x3x3xi32> loc(#loc77)
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1, %arg2 : tensor<3x3x3x3xi1>, tensor<3x3x3x3xi32>, tensor<3x3x3x3xi32>) outs(%2 : tensor<3x3x3x3xi32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: i32, %in_1: i32 loc(unknown), %out: i32):
      %4 = arith.select %in, %in_0, %in_1 : i32 loc(#loc77)
      linalg.yield %4 : i32 loc(#loc77)
    } -> tensor<3x3x3x3xi32> loc(#loc77)
    return %3 : tensor<3x3x3x3xi32> loc(#loc89)
  } loc(#loc89)
  func.func private @main__where_28(%arg0: tensor<3x3x3x3xi1> loc(unknown), %arg1: tensor<3x3x3x3xf32> loc(unknown), %arg2: tensor<i32> loc(unknown)) -> tensor<3x3x3x3xf32> {
    %0 = tensor.empty() : tensor<f32> loc(#loc79)
    %1 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = []} ins(%arg2 : tensor<i32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32):
      %6 = arith.sitofp %in : i32 to f32 loc(#loc79)
      linalg.yield %6 : f32 loc(#loc79)
    } -> tensor<f32> loc(#loc79)
    %2 = tensor.empty() : tensor<3x3x3x3xf32> loc(#loc78)
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<f32>) outs(%2 : tensor<3x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<3x3x3x3xf32> loc(#loc78)
    %4 = tensor.empty() : tensor<3x3x3x3xf32> loc(#loc77)
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1, %3 : tensor<3x3x3x3xi1>, tensor<3x3x3x3xf32>, tensor<3x3x3x3xf32>) outs(%4 : tensor<3x3x3x3xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_0: f32 loc(unknown), %in_1: f32, %out: f32):
      %6 = arith.select %in, %in_0, %in_1 : f32 loc(#loc77)
      linalg.yield %6 : f32 loc(#loc77)
    } -> tensor<3x3x3x3xf32> loc(#loc77)
    return %5 : tensor<3x3x3x3xf32> loc(#loc89)
  } loc(#loc89)
} loc(#loc)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc30 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc43 = loc("jit(marked)/jvp(b0)/sbp_layer_input"(#loc30))
#loc45 = loc("jit(marked)/jvp(b0)/jit(relu)"(#loc32))
#loc48 = loc("jit(marked)/jvp(b0)/sbp_layer_output"(#loc30))
#loc51 = loc("jit(marked)/jvp()/dot_general"(#loc36))
#loc68 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_cotangent"(#loc30))
#loc73 = loc("jit(marked)/transpose(jvp(b0))/sbp_layer_input_cotangent"(#loc30))
#loc74 = loc("jit(marked)/jvp()/jit"(#loc37))
#loc75 = loc("jit(marked)/transpose(jvp())/jit"(#loc37))
#loc76 = loc("jit"(#loc33))
#loc87 = loc("jit:"(#loc74))
#loc88 = loc("jit:"(#loc75))
#loc89 = loc("jit:"(#loc76))
