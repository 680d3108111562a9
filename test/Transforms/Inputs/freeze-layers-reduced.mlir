func.func @main(%x: tensor<2x16x8xf32>, %ct: tensor<2x16x8xf32>, %step: i64) -> !sbp.mask<4 of 16>
    attributes {sbp.counters = ["step"], sbp.planned_layers = [
      {axes = array<i64: 0>, kept = 4 : i64, layer = "first", match = "first", method = "keep-mask", positions = 16 : i64,
       sampler = "uniform", scale = "unbiased"},
      {axes = array<i64: 0>, kept = 4 : i64, layer = "first#1", match = "first", method = "keep-mask", positions = 16 : i64,
       sampler = "uniform", scale = "none"}]} {
  %seed = arith.constant 7 : i64
  %m0 = sbp.keep_mask "first", #sbp.sampler<uniform> seed %seed step %step : !sbp.mask<4 of 16>
  %m1 = sbp.keep_mask "first" call 1, #sbp.sampler<uniform> seed %seed step %step : !sbp.mask<4 of 16>
  %k = sbp.keep %x, %m0 axes [1] : tensor<2x16x8xf32>, !sbp.mask<4 of 16> -> tensor<2x4x8xf32>
  return %m1 : !sbp.mask<4 of 16>
}
