#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("values[3]")
#loc5 = loc("values[4]")
#loc6 = loc("hard_models.py":504:16 to :26)
#loc7 = loc("boundaries.py":35:20 to :49)
#loc8 = loc("hard_models.py":54:20 to :25)
#loc9 = loc("hard_models.py":54:11 to :26)
#loc10 = loc("hard_models.py":505:21 to :54)
#loc11 = loc("hard_models.py":505:20 to :60)
#loc12 = loc("hard_models.py":505:19 to :67)
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1, d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#loc13 = loc("hessian_vector.<locals>.step.<locals>.loss"(#loc6))
#loc14 = loc("Boundaries.__call__.<locals>.layer"(#loc7))
#loc15 = loc("dense"(#loc8))
#loc16 = loc("dense"(#loc9))
#loc17 = loc("hessian_vector.<locals>.step.<locals>.loss"(#loc10))
#loc18 = loc("hessian_vector.<locals>.step.<locals>.loss"(#loc11))
#loc19 = loc("hessian_vector.<locals>.step.<locals>.loss"(#loc12))
#loc20 = loc("jit(marked)/dot_general"(#loc13))
#loc22 = loc("jit(marked)/b0/dot_general"(#loc15))
#loc23 = loc("jit(marked)/b0/tanh"(#loc16))
#loc24 = loc("jit(marked)/b0/sbp_layer_output"(#loc14))
#loc25 = loc("jit(marked)/add"(#loc17))
#loc26 = loc("jit(marked)/integer_pow"(#loc18))
#loc27 = loc("jit(marked)/reduce_sum"(#loc19))
#loc28 = loc("jit(marked)/jvp(jvp())/dot_general"(#loc13))
#loc29 = loc("jit(marked)/jvp(jvp(b0))/sbp_layer_input"(#loc14))
#loc30 = loc("jit(marked)/jvp(jvp(b0))/dot_general"(#loc15))
#loc31 = loc("jit(marked)/jvp(jvp(b0))/add_any"(#loc15))
#loc32 = loc("jit(marked)/jvp(jvp(b0))/tanh"(#loc16))
#loc33 = loc("jit(marked)/jvp(jvp(b0))/mul"(#loc16))
#loc34 = loc("jit(marked)/jvp(jvp(b0))/add"(#loc16))
#loc35 = loc("jit(marked)/jvp(jvp(b0))/sub"(#loc16))
#loc36 = loc("jit(marked)/jvp(jvp(b0))/neg"(#loc16))
#loc37 = loc("jit(marked)/jvp(jvp(b0))/sbp_layer_output"(#loc14))
#loc38 = loc("jit(marked)/jvp(jvp())/add"(#loc17))
#loc39 = loc(callsite(#loc18 at #loc18))
#loc40 = loc("jit(marked)/jvp(jvp())/mul"(#loc18))
#loc41 = loc("jit(marked)/jvp(transpose(jvp()))/broadcast_in_dim"(#loc19))
#loc42 = loc("jit(marked)/jvp(transpose(jvp()))/mul"(#loc18))
#loc43 = loc("jit(marked)/jvp(transpose(jvp(b0)))/sbp_layer_cotangent"(#loc14))
#loc44 = loc("jit(marked)/jvp(transpose(jvp(b0)))/mul"(#loc16))
#loc45 = loc("jit(marked)/jvp(transpose(jvp(b0)))/add_any"(#loc16))
#loc46 = loc("jit(marked)/jvp(transpose(jvp(b0)))/dot_general"(#loc15))
#loc47 = loc("jit(marked)/jvp(transpose(jvp(b0)))/add_any"(#loc15))
#loc48 = loc("jit(marked)/jvp(transpose(jvp(b0)))/transpose"(#loc15))
#loc49 = loc("jit(marked)/jvp(transpose(jvp(b0)))/sbp_layer_input_cotangent"(#loc14))
#loc50 = loc("jit(marked)/jvp(transpose(jvp(b0)))/add_any"(#loc14))
#loc51 = loc("jit(marked)/jvp(transpose(jvp()))/dot_general"(#loc13))
#loc52 = loc("jit(marked)/jvp(transpose(jvp()))/transpose"(#loc13))
#loc53 = loc("jit(marked)/jvp(jvp())/broadcast_in_dim"(#loc39))
module @jit_marked {
  func.func public @main(%arg0: tensor<4x4xf32> loc("values[0]"), %arg1: tensor<4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]"), %arg3: tensor<4x4xf32> loc("values[3]"), %arg4: tensor<4x4xf32> loc("values[4]")) -> (tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x4xf32> loc(#loc20)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %2 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%1 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc20)
    %3 = "sbp.layer_input"(%arg1) {layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc21)
    %4 = "sbp.layer_input"(%2) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc21)
    %5 = tensor.empty() : tensor<8x4xf32> loc(#loc22)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %7 = linalg.matmul ins(%4, %3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc22)
    %8 = tensor.empty() : tensor<8x4xf32> loc(#loc23)
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<8x4xf32>) outs(%8 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.tanh %in : f32 loc(#loc23)
      linalg.yield %148 : f32 loc(#loc23)
    } -> tensor<8x4xf32> loc(#loc23)
    %10 = "sbp.layer_output"(%9) {layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc24)
    %11 = tensor.empty() : tensor<8x4xf32> loc(#loc25)
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%2, %10 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%11 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc25)
      linalg.yield %148 : f32 loc(#loc25)
    } -> tensor<8x4xf32> loc(#loc25)
    %13 = tensor.empty() : tensor<8x4xf32> loc(#loc26)
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %12 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%13 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc26)
      linalg.yield %148 : f32 loc(#loc26)
    } -> tensor<8x4xf32> loc(#loc26)
    %15 = tensor.empty() : tensor<f32> loc(#loc27)
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<f32>) -> tensor<f32> loc(#loc27)
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction"]} ins(%14 : tensor<8x4xf32>) outs(%16 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %out, %in : f32 loc(#loc27)
      linalg.yield %148 : f32 loc(#loc27)
    } -> tensor<f32> loc(#loc27)
    %18 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %20 = linalg.matmul ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%19 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %21 = tensor.empty() : tensor<8x4xf32> loc(#loc28)
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %23 = linalg.matmul ins(%arg2, %arg3 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%22 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc28)
    %24 = "sbp.layer_input"(%arg1) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc29)
    %25 = "sbp.layer_input"(%20) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc29)
    %26 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %28 = linalg.matmul ins(%25, %24 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%27 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %29 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %31 = linalg.matmul ins(%23, %24 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%30 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %32 = tensor.empty() : tensor<8x4xf32> loc(#loc30)
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %34 = linalg.matmul ins(%25, %arg4 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%33 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc30)
    %35 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %34 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%35 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc31)
      linalg.yield %148 : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %37 = tensor.empty() : tensor<8x4xf32> loc(#loc32)
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<8x4xf32>) outs(%37 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.tanh %in : f32 loc(#loc32)
      linalg.yield %148 : f32 loc(#loc32)
    } -> tensor<8x4xf32> loc(#loc32)
    %39 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%39 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc33)
      linalg.yield %148 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %41 = tensor.empty() : tensor<8x4xf32> loc(#loc34)
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %40 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%41 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc34)
      linalg.yield %148 : f32 loc(#loc34)
    } -> tensor<8x4xf32> loc(#loc34)
    %43 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %44 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%43 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %45 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%45 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.subf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %148 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %47 = tensor.empty() : tensor<8x4xf32> loc(#loc33)
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %46 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%47 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc33)
      linalg.yield %148 : f32 loc(#loc33)
    } -> tensor<8x4xf32> loc(#loc33)
    %49 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %50 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%49 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %51 = tensor.empty() : tensor<8x4xf32> loc(#loc35)
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%50, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%51 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.subf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %148 : f32 loc(#loc35)
    } -> tensor<8x4xf32> loc(#loc35)
    %53 = tensor.empty() : tensor<8x4xf32> loc(#loc36)
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<8x4xf32>) outs(%53 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32 loc(#loc36)
      linalg.yield %148 : f32 loc(#loc36)
    } -> tensor<8x4xf32> loc(#loc36)
    %55 = "sbp.layer_output"(%38) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc37)
    %56 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%20, %55 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %148 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %58 = tensor.empty() : tensor<8x4xf32> loc(#loc38)
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %48 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%58 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc38)
      linalg.yield %148 : f32 loc(#loc38)
    } -> tensor<8x4xf32> loc(#loc38)
    %60 = tensor.empty() : tensor<8x4xf32> loc(#loc53)
    %61 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%60 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc53)
    } -> tensor<8x4xf32> loc(#loc53)
    %62 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %63 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%62 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %64 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %61 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%64 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %148 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %66 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %65 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%66 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %148 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %68 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %69 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%68 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %70 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %57 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%70 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %148 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %72 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %73 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%72 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %74 = tensor.empty() : tensor<8x4xf32> loc(#loc40)
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %67 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%74 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %148 : f32 loc(#loc40)
    } -> tensor<8x4xf32> loc(#loc40)
    %76 = tensor.empty() : tensor<8x4xf32> loc(#loc41)
    %77 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%76 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc41)
    } -> tensor<8x4xf32> loc(#loc41)
    %78 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %79 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %71 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%78 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %148 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %80 = tensor.empty() : tensor<8x4xf32> loc(#loc42)
    %81 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %75 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%80 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc42)
      linalg.yield %148 : f32 loc(#loc42)
    } -> tensor<8x4xf32> loc(#loc42)
    %82 = "sbp.layer_cotangent"(%81) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc43)
    %83 = "sbp.layer_cotangent"(%79) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc43)
    %84 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %52 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%84 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %148 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %86 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%82, %52 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%86 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %148 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %88 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %54 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%88 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %148 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %90 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %91 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %89 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%90 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc45)
      linalg.yield %148 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %92 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%92 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %148 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %94 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %38 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%94 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %148 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %96 = tensor.empty() : tensor<8x4xf32> loc(#loc44)
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %48 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%96 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc44)
      linalg.yield %148 : f32 loc(#loc44)
    } -> tensor<8x4xf32> loc(#loc44)
    %98 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %97 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%98 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc45)
      linalg.yield %148 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %100 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%85, %93 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%100 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc45)
      linalg.yield %148 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %102 = tensor.empty() : tensor<8x4xf32> loc(#loc45)
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %99 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%102 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc45)
      linalg.yield %148 : f32 loc(#loc45)
    } -> tensor<8x4xf32> loc(#loc45)
    %104 = tensor.empty() : tensor<4x4xf32> loc(#loc46)
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc46)
    %106 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%105 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc45)
      %149 = arith.addf %out, %148 : f32 loc(#loc46)
      linalg.yield %149 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc46)
    %107 = tensor.empty() : tensor<4x4xf32> loc(#loc46)
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc46)
    %109 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103, %25 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%108 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc45)
      %149 = arith.addf %out, %148 : f32 loc(#loc46)
      linalg.yield %149 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc46)
    %110 = tensor.empty() : tensor<4x4xf32> loc(#loc46)
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc46)
    %112 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101, %23 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%111 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc45)
      %149 = arith.addf %out, %148 : f32 loc(#loc46)
      linalg.yield %149 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc46)
    %113 = tensor.empty() : tensor<4x4xf32> loc(#loc47)
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%109, %112 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%113 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %148 : f32 loc(#loc47)
    } -> tensor<4x4xf32> loc(#loc47)
    %115 = tensor.empty() : tensor<4x4xf32> loc(#loc48)
    %116 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<4x4xf32>) outs(%115 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<4x4xf32> loc(#loc48)
    %117 = tensor.empty() : tensor<4x4xf32> loc(#loc48)
    %118 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<4x4xf32>) outs(%117 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<4x4xf32> loc(#loc48)
    %119 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %120 = linalg.fill ins(%cst : f32) outs(%119 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %121 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101, %24 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%120 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc45)
      %149 = arith.addf %out, %148 : f32 loc(#loc46)
      linalg.yield %149 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc46)
    %122 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %124 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103, %24 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%123 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc45)
      %149 = arith.addf %out, %148 : f32 loc(#loc46)
      linalg.yield %149 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc46)
    %125 = tensor.empty() : tensor<8x4xf32> loc(#loc46)
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc46)
    %127 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101, %arg4 : tensor<8x4xf32>, tensor<4x4xf32>) outs(%126 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc45)
      %149 = arith.addf %out, %148 : f32 loc(#loc46)
      linalg.yield %149 : f32 loc(#loc)
    } -> tensor<8x4xf32> loc(#loc46)
    %128 = tensor.empty() : tensor<8x4xf32> loc(#loc47)
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%124, %127 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%128 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc47)
      linalg.yield %148 : f32 loc(#loc47)
    } -> tensor<8x4xf32> loc(#loc47)
    %130 = "sbp.layer_input_cotangent"(%129) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %131 = "sbp.layer_input_cotangent"(%121) {call = 1 : i64, layer = "b0"} : (tensor<8x4xf32>) -> tensor<8x4xf32> loc(#loc49)
    %132 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%79, %131 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%132 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %148 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %134 = tensor.empty() : tensor<8x4xf32> loc(#loc50)
    %135 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %130 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%134 : tensor<8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.addf %in, %in_2 : f32 loc(#loc50)
      linalg.yield %148 : f32 loc(#loc50)
    } -> tensor<8x4xf32> loc(#loc50)
    %136 = "sbp.layer_input_cotangent"(%118) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %137 = "sbp.layer_input_cotangent"(%116) {call = 1 : i64, layer = "b0"} : (tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc49)
    %138 = tensor.empty() : tensor<4x4xf32> loc(#loc51)
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc51)
    %140 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%139 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      %149 = arith.addf %out, %148 : f32 loc(#loc51)
      linalg.yield %149 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc51)
    %141 = tensor.empty() : tensor<4x4xf32> loc(#loc51)
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<4x4xf32>) -> tensor<4x4xf32> loc(#loc51)
    %143 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135, %arg2 : tensor<8x4xf32>, tensor<8x4xf32>) outs(%142 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %148 = arith.mulf %in, %in_2 : f32 loc(#loc50)
      %149 = arith.addf %out, %148 : f32 loc(#loc51)
      linalg.yield %149 : f32 loc(#loc)
    } -> tensor<4x4xf32> loc(#loc51)
    %144 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %145 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<4x4xf32>) outs(%144 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<4x4xf32> loc(#loc52)
    %146 = tensor.empty() : tensor<4x4xf32> loc(#loc52)
    %147 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<4x4xf32>) outs(%146 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<4x4xf32> loc(#loc52)
    return %17, %145, %137, %147, %136 : tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc21 = loc("jit(marked)/b0/sbp_layer_input"(#loc14))
