#loc = loc(unknown)
#loc1 = loc("values[0]")
#loc2 = loc("values[1]")
#loc3 = loc("values[2]")
#loc4 = loc("hard_models.py":602:12 to :22)
#loc5 = loc("boundaries.py":35:20 to :49)
#loc6 = loc("hard_models.py":54:20 to :25)
#loc7 = loc("hard_models.py":54:11 to :26)
#loc8 = loc("hard_models.py":603:17 to :50)
#loc9 = loc("hard_models.py":603:16 to :56)
#loc10 = loc("hard_models.py":603:15 to :63)
#loc11 = loc("hard_models.py":607:15 to :27)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d1, d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, d0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3, d0, d2)>
#map15 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map19 = affine_map<(d0) -> (d0)>
#map20 = affine_map<(d0) -> ()>
#loc12 = loc("ensemble.<locals>.loss"(#loc4))
#loc13 = loc("Boundaries.__call__.<locals>.layer"(#loc5))
#loc14 = loc("dense"(#loc6))
#loc15 = loc("dense"(#loc7))
#loc16 = loc("ensemble.<locals>.loss"(#loc8))
#loc17 = loc("ensemble.<locals>.loss"(#loc9))
#loc18 = loc("ensemble.<locals>.loss"(#loc10))
#loc19 = loc("ensemble.<locals>.step"(#loc11))
#loc20 = loc("jit(marked)/vmap(jvp())/dot_general"(#loc12))
#loc21 = loc("jit(marked)/vmap(jvp(b0))/sbp_layer_input"(#loc13))
#loc22 = loc("jit(marked)/vmap(jvp(b0))/dot_general"(#loc14))
#loc23 = loc("jit(marked)/vmap(jvp(b0))/tanh"(#loc15))
#loc24 = loc("jit(marked)/vmap(jvp(b0))/sub"(#loc15))
#loc25 = loc("jit(marked)/vmap(jvp(b0))/sbp_layer_output"(#loc13))
#loc26 = loc("jit(marked)/vmap(jvp())/transpose"(#loc16))
#loc27 = loc("jit(marked)/vmap(jvp())/add"(#loc16))
#loc28 = loc("jit(marked)/vmap(jvp())/integer_pow"(#loc17))
#loc29 = loc("jit(marked)/vmap(jvp())/mul"(#loc17))
#loc30 = loc("jit(marked)/vmap(jvp())/reduce_sum"(#loc18))
#loc31 = loc("jit(marked)/vmap(transpose(jvp()))/broadcast_in_dim"(#loc18))
#loc32 = loc("jit(marked)/vmap(transpose(jvp()))/broadcast_in_dim"(#loc17))
#loc33 = loc("jit(marked)/vmap(transpose(jvp()))/mul"(#loc17))
#loc34 = loc("jit(marked)/vmap(transpose(jvp(b0)))/sbp_layer_cotangent"(#loc13))
#loc35 = loc("jit(marked)/vmap(transpose(jvp(b0)))/mul"(#loc15))
#loc36 = loc("jit(marked)/vmap(transpose(jvp(b0)))/add_any"(#loc15))
#loc37 = loc("jit(marked)/vmap(transpose(jvp(b0)))/dot_general"(#loc14))
#loc38 = loc("jit(marked)/vmap(transpose(jvp(b0)))/transpose"(#loc14))
#loc39 = loc("jit(marked)/vmap(transpose(jvp(b0)))/sbp_layer_input_cotangent"(#loc13))
#loc40 = loc("jit(marked)/vmap(transpose(jvp(b0)))/add_any"(#loc13))
#loc41 = loc("jit(marked)/vmap(transpose(jvp()))/dot_general"(#loc12))
#loc42 = loc("jit(marked)/vmap(transpose(jvp()))/transpose"(#loc12))
#loc43 = loc("jit(marked)/reduce_sum"(#loc19))
module @jit_marked {
  func.func public @main(%arg0: tensor<2x4x4xf32> loc("values[0]"), %arg1: tensor<2x4x4xf32> loc("values[1]"), %arg2: tensor<8x4xf32> loc("values[2]")) -> (tensor<f32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<8x2x4xf32> loc(#loc20)
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x2x4xf32>) -> tensor<8x2x4xf32> loc(#loc20)
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %arg0 : tensor<8x4xf32>, tensor<2x4x4xf32>) outs(%1 : tensor<8x2x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.mulf %in, %in_2 : f32 loc(#loc3)
      %64 = arith.addf %out, %63 : f32 loc(#loc20)
      linalg.yield %64 : f32 loc(#loc)
    } -> tensor<8x2x4xf32> loc(#loc20)
    %3 = "sbp.layer_input"(%arg1) {axes = array<i64: 1, 2>, layer = "b0"} : (tensor<2x4x4xf32>) -> tensor<2x4x4xf32> loc(#loc21)
    %4 = "sbp.layer_input"(%2) {axes = array<i64: 0, 2>, layer = "b0"} : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32> loc(#loc21)
    %5 = tensor.empty() : tensor<2x8x4xf32> loc(#loc22)
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32> loc(#loc22)
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4, %3 : tensor<8x2x4xf32>, tensor<2x4x4xf32>) outs(%6 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.mulf %in, %in_2 : f32 loc(#loc21)
      %64 = arith.addf %out, %63 : f32 loc(#loc22)
      linalg.yield %64 : f32 loc(#loc)
    } -> tensor<2x8x4xf32> loc(#loc22)
    %8 = tensor.empty() : tensor<2x8x4xf32> loc(#loc23)
    %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x4xf32>) outs(%8 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.tanh %in : f32 loc(#loc23)
      linalg.yield %63 : f32 loc(#loc23)
    } -> tensor<2x8x4xf32> loc(#loc23)
    %10 = tensor.empty() : tensor<2x8x4xf32> loc(#loc24)
    %11 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc24)
    } -> tensor<2x8x4xf32> loc(#loc24)
    %12 = tensor.empty() : tensor<2x8x4xf32> loc(#loc24)
    %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%12 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.subf %in, %in_2 : f32 loc(#loc24)
      linalg.yield %63 : f32 loc(#loc24)
    } -> tensor<2x8x4xf32> loc(#loc24)
    %14 = "sbp.layer_output"(%9) {axes = array<i64: 1, 2>, layer = "b0"} : (tensor<2x8x4xf32>) -> tensor<2x8x4xf32> loc(#loc25)
    %15 = tensor.empty() : tensor<2x8x4xf32> loc(#loc26)
    %16 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<8x2x4xf32>) outs(%15 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<2x8x4xf32> loc(#loc26)
    %17 = tensor.empty() : tensor<2x8x4xf32> loc(#loc27)
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %14 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%17 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.addf %in, %in_2 : f32 loc(#loc27)
      linalg.yield %63 : f32 loc(#loc27)
    } -> tensor<2x8x4xf32> loc(#loc27)
    %19 = tensor.empty() : tensor<2x8x4xf32> loc(#loc28)
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%19 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.mulf %in, %in_2 : f32 loc(#loc28)
      linalg.yield %63 : f32 loc(#loc28)
    } -> tensor<2x8x4xf32> loc(#loc28)
    %21 = tensor.empty() : tensor<2x8x4xf32> loc(#loc29)
    %22 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%21 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc29)
    } -> tensor<2x8x4xf32> loc(#loc29)
    %23 = tensor.empty() : tensor<2x8x4xf32> loc(#loc29)
    %24 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %18 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%23 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.mulf %in, %in_2 : f32 loc(#loc29)
      linalg.yield %63 : f32 loc(#loc29)
    } -> tensor<2x8x4xf32> loc(#loc29)
    %25 = tensor.empty() : tensor<2xf32> loc(#loc30)
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2xf32>) -> tensor<2xf32> loc(#loc30)
    %27 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "reduction", "reduction"]} ins(%20 : tensor<2x8x4xf32>) outs(%26 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %out, %in : f32 loc(#loc30)
      linalg.yield %63 : f32 loc(#loc30)
    } -> tensor<2xf32> loc(#loc30)
    %28 = tensor.empty() : tensor<8x4xf32> loc(#loc31)
    %29 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%28 : tensor<8x4xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<8x4xf32> loc(#loc31)
    %30 = tensor.empty() : tensor<1x8x4xf32> loc(#loc32)
    %31 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<8x4xf32>) outs(%30 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc32)
    } -> tensor<1x8x4xf32> loc(#loc32)
    %32 = tensor.empty() : tensor<2x8x4xf32> loc(#loc33)
    %33 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x4xf32>) outs(%32 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<2x8x4xf32> loc(#loc33)
    %34 = tensor.empty() : tensor<2x8x4xf32> loc(#loc33)
    %35 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %24 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%34 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.mulf %in, %in_2 : f32 loc(#loc33)
      linalg.yield %63 : f32 loc(#loc33)
    } -> tensor<2x8x4xf32> loc(#loc33)
    %36 = "sbp.layer_cotangent"(%35) {axes = array<i64: 1, 2>, layer = "b0"} : (tensor<2x8x4xf32>) -> tensor<2x8x4xf32> loc(#loc34)
    %37 = tensor.empty() : tensor<2x8x4xf32> loc(#loc35)
    %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %13 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%37 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.mulf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %63 : f32 loc(#loc35)
    } -> tensor<2x8x4xf32> loc(#loc35)
    %39 = tensor.empty() : tensor<2x8x4xf32> loc(#loc35)
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %9 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%39 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.mulf %in, %in_2 : f32 loc(#loc35)
      linalg.yield %63 : f32 loc(#loc35)
    } -> tensor<2x8x4xf32> loc(#loc35)
    %41 = tensor.empty() : tensor<2x8x4xf32> loc(#loc36)
    %42 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%41 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.addf %in, %in_2 : f32 loc(#loc36)
      linalg.yield %63 : f32 loc(#loc36)
    } -> tensor<2x8x4xf32> loc(#loc36)
    %43 = tensor.empty() : tensor<2x4x4xf32> loc(#loc37)
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32> loc(#loc37)
    %45 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42, %4 : tensor<2x8x4xf32>, tensor<8x2x4xf32>) outs(%44 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      %64 = arith.addf %out, %63 : f32 loc(#loc37)
      linalg.yield %64 : f32 loc(#loc)
    } -> tensor<2x4x4xf32> loc(#loc37)
    %46 = tensor.empty() : tensor<2x4x4xf32> loc(#loc38)
    %47 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x4xf32>) outs(%46 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc38)
    } -> tensor<2x4x4xf32> loc(#loc38)
    %48 = tensor.empty() : tensor<2x8x4xf32> loc(#loc37)
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32> loc(#loc37)
    %50 = linalg.generic {indexing_maps = [#map16, #map17, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42, %3 : tensor<2x8x4xf32>, tensor<2x4x4xf32>) outs(%49 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.mulf %in, %in_2 : f32 loc(#loc36)
      %64 = arith.addf %out, %63 : f32 loc(#loc37)
      linalg.yield %64 : f32 loc(#loc)
    } -> tensor<2x8x4xf32> loc(#loc37)
    %51 = "sbp.layer_input_cotangent"(%50) {axes = array<i64: 1, 2>, layer = "b0"} : (tensor<2x8x4xf32>) -> tensor<2x8x4xf32> loc(#loc39)
    %52 = tensor.empty() : tensor<2x8x4xf32> loc(#loc40)
    %53 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %51 : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%52 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.addf %in, %in_2 : f32 loc(#loc40)
      linalg.yield %63 : f32 loc(#loc40)
    } -> tensor<2x8x4xf32> loc(#loc40)
    %54 = "sbp.layer_input_cotangent"(%47) {axes = array<i64: 1, 2>, layer = "b0"} : (tensor<2x4x4xf32>) -> tensor<2x4x4xf32> loc(#loc39)
    %55 = tensor.empty() : tensor<2x4x4xf32> loc(#loc41)
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32> loc(#loc41)
    %57 = linalg.generic {indexing_maps = [#map13, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53, %arg2 : tensor<2x8x4xf32>, tensor<8x4xf32>) outs(%56 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %63 = arith.mulf %in, %in_2 : f32 loc(#loc40)
      %64 = arith.addf %out, %63 : f32 loc(#loc41)
      linalg.yield %64 : f32 loc(#loc)
    } -> tensor<2x4x4xf32> loc(#loc41)
    %58 = tensor.empty() : tensor<2x4x4xf32> loc(#loc42)
    %59 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x4xf32>) outs(%58 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32 loc(#loc42)
    } -> tensor<2x4x4xf32> loc(#loc42)
    %60 = tensor.empty() : tensor<f32> loc(#loc43)
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<f32>) -> tensor<f32> loc(#loc43)
    %62 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["reduction"]} ins(%27 : tensor<2xf32>) outs(%61 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %out, %in : f32 loc(#loc43)
      linalg.yield %63 : f32 loc(#loc43)
    } -> tensor<f32> loc(#loc43)
    return %62, %59, %54 : tensor<f32>, tensor<2x4x4xf32>, tensor<2x4x4xf32> loc(#loc)
  } loc(#loc)
} loc(#loc)
