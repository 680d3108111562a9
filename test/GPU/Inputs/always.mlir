// Masks beside positions that are always kept: as many as there are, a few, and all.
func.func @main(%x: tensor<16x4xf32>, %seed: i64, %step: i64) -> (tensor<6x4xf32>, tensor<9x4xf32>, tensor<2x4xf32>, tensor<16x4xf32>, tensor<6x4xf32>, tensor<9x4xf32>, tensor<16x4xf32>, tensor<2x4xf32>) attributes {sbp.counters = ["seed", "step"]} {
  %m0 = sbp.keep_mask "l0", #sbp.sampler<grid> always [0] seed %seed step %step : !sbp.mask<6 of 16>
  %y0 = sbp.keep %x, %m0 axes [0] : tensor<16x4xf32>, !sbp.mask<6 of 16> -> tensor<6x4xf32>
  %m1 = sbp.keep_mask "l1", #sbp.sampler<grid> always [3, 4, 5, 15] seed %seed step %step : !sbp.mask<9 of 16>
  %y1 = sbp.keep %x, %m1 axes [0] : tensor<16x4xf32>, !sbp.mask<9 of 16> -> tensor<9x4xf32>
  %m2 = sbp.keep_mask "l2", #sbp.sampler<grid> always [1, 7] seed %seed step %step : !sbp.mask<2 of 16>
  %y2 = sbp.keep %x, %m2 axes [0] : tensor<16x4xf32>, !sbp.mask<2 of 16> -> tensor<2x4xf32>
  %m3 = sbp.keep_mask "l3", #sbp.sampler<grid> always [0, 15] seed %seed step %step : !sbp.mask<16 of 16>
  %y3 = sbp.keep %x, %m3 axes [0] : tensor<16x4xf32>, !sbp.mask<16 of 16> -> tensor<16x4xf32>
  %m4 = sbp.keep_mask "l4", #sbp.sampler<block> always [0] seed %seed step %step : !sbp.mask<6 of 16>
  %y4 = sbp.keep %x, %m4 axes [0] : tensor<16x4xf32>, !sbp.mask<6 of 16> -> tensor<6x4xf32>
  %m5 = sbp.keep_mask "l5", #sbp.sampler<block> always [3, 4, 5, 15] seed %seed step %step : !sbp.mask<9 of 16>
  %y5 = sbp.keep %x, %m5 axes [0] : tensor<16x4xf32>, !sbp.mask<9 of 16> -> tensor<9x4xf32>
  %m6 = sbp.keep_mask "l6", #sbp.sampler<block> always [8] seed %seed step %step : !sbp.mask<16 of 16>
  %y6 = sbp.keep %x, %m6 axes [0] : tensor<16x4xf32>, !sbp.mask<16 of 16> -> tensor<16x4xf32>
  %m7 = sbp.keep_mask "l7", #sbp.sampler<block> always [2, 14] seed %seed step %step : !sbp.mask<2 of 16>
  %y7 = sbp.keep %x, %m7 axes [0] : tensor<16x4xf32>, !sbp.mask<2 of 16> -> tensor<2x4xf32>
  return %y0, %y1, %y2, %y3, %y4, %y5, %y6, %y7 : tensor<6x4xf32>, tensor<9x4xf32>, tensor<2x4xf32>, tensor<16x4xf32>, tensor<6x4xf32>, tensor<9x4xf32>, tensor<16x4xf32>, tensor<2x4xf32>
}
