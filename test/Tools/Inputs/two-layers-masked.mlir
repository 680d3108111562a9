// two-layers.mlir with masked cotangents, by hand: `first` is unbiased.
func.func @main(%x: tensor<6x4xf64>, %w: tensor<6x4xf64>, %v: tensor<6x4xf64>,
                %seed: i64, %step: i64)
    -> (tensor<f64>, tensor<6x4xf64>, tensor<6x4xf64>, tensor<6x4xf64>)
    attributes {sbp.counters = ["seed", "step"], sbp.planned_layers = [
      {axes = array<i64: 0>, kept = 4 : i64, layer = "first", match = "first",
       method = "keep-mask", positions = 6 : i64, sampler = "uniform",
       scale = "unbiased"},
      {axes = array<i64: 0>, kept = 4 : i64, layer = "second",
       match = "second", method = "keep-mask", positions = 6 : i64,
       sampler = "uniform", scale = "none"},
      {axes = array<i64: 0>, kept = 4 : i64, layer = "second#1",
       match = "second", method = "keep-mask", positions = 6 : i64,
       sampler = "uniform", scale = "none"}]} {
  %m0 = sbp.keep_mask "first", #sbp.sampler<uniform>
      seed %seed step %step : !sbp.mask<4 of 6>
  %m1 = sbp.keep_mask "second", #sbp.sampler<uniform>
      seed %seed step %step : !sbp.mask<4 of 6>
  %m2 = sbp.keep_mask "second" call 1, #sbp.sampler<uniform>
      seed %seed step %step : !sbp.mask<4 of 6>
  %zero = arith.constant dense<0.0> : tensor<f64>
  %one = arith.constant dense<1.0> : tensor<6x4xf64>
  %two = arith.constant dense<2.0> : tensor<6x4xf64>
  %scale = arith.constant dense<1.5> : tensor<6x4xf64>
  %p0 = arith.mulf %x, %w : tensor<6x4xf64>
  %t0 = math.tanh %p0 : tensor<6x4xf64>
  %h0 = arith.addf %x, %t0 : tensor<6x4xf64>
  %p1 = arith.mulf %h0, %v : tensor<6x4xf64>
  %y1 = arith.addf %p1, %h0 : tensor<6x4xf64>
  %p2 = arith.mulf %y1, %v : tensor<6x4xf64>
  %y2 = arith.addf %p2, %y1 : tensor<6x4xf64>
  %squares = arith.mulf %y2, %y2 : tensor<6x4xf64>
  %loss = linalg.reduce { arith.addf } ins(%squares : tensor<6x4xf64>)
      outs(%zero : tensor<f64>) dimensions = [0, 1]
  // The second call of `second`.
  %d2 = arith.mulf %two, %y2 : tensor<6x4xf64>
  %k2 = sbp.keep %d2, %m2 axes [0]
      : tensor<6x4xf64>, !sbp.mask<4 of 6> -> tensor<4x4xf64>
  %c2 = sbp.restore %k2, %m2 axes [0]
      : tensor<4x4xf64>, !sbp.mask<4 of 6> -> tensor<6x4xf64>
  %dv2 = arith.mulf %c2, %y1 : tensor<6x4xf64>
  %dp2 = arith.mulf %c2, %v : tensor<6x4xf64>
  %d1 = arith.addf %dp2, %c2 : tensor<6x4xf64>
  // The first one.
  %k1 = sbp.keep %d1, %m1 axes [0]
      : tensor<6x4xf64>, !sbp.mask<4 of 6> -> tensor<4x4xf64>
  %c1 = sbp.restore %k1, %m1 axes [0]
      : tensor<4x4xf64>, !sbp.mask<4 of 6> -> tensor<6x4xf64>
  %dv1 = arith.mulf %c1, %h0 : tensor<6x4xf64>
  %dv = arith.addf %dv2, %dv1 : tensor<6x4xf64>
  %dp1 = arith.mulf %c1, %v : tensor<6x4xf64>
  %dh = arith.addf %dp1, %c1 : tensor<6x4xf64>
  // `first`; its skip connection is outside.
  %k0 = sbp.keep %dh, %m0 axes [0]
      : tensor<6x4xf64>, !sbp.mask<4 of 6> -> tensor<4x4xf64>
  %r0 = sbp.restore %k0, %m0 axes [0]
      : tensor<4x4xf64>, !sbp.mask<4 of 6> -> tensor<6x4xf64>
  %c0 = arith.mulf %r0, %scale : tensor<6x4xf64>
  %t0t0 = arith.mulf %t0, %t0 : tensor<6x4xf64>
  %factor = arith.subf %one, %t0t0 : tensor<6x4xf64>
  %dp0 = arith.mulf %c0, %factor : tensor<6x4xf64>
  %dw = arith.mulf %dp0, %x : tensor<6x4xf64>
  %dx0 = arith.mulf %dp0, %w : tensor<6x4xf64>
  %dx = arith.addf %dh, %dx0 : tensor<6x4xf64>
  return %loss, %dx, %dw, %dv
      : tensor<f64>, tensor<6x4xf64>, tensor<6x4xf64>, tensor<6x4xf64>
}
