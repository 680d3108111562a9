// Two layers, y = tanh(x * w) and y = x * v + x, with a skip connection around
// the first; the second adds one inside, and is called twice. The loss is the
// sum of the squares of what comes out.
func.func @main(%x: tensor<6x4xf64>, %w: tensor<6x4xf64>, %v: tensor<6x4xf64>)
    -> (tensor<f64>, tensor<6x4xf64>, tensor<6x4xf64>, tensor<6x4xf64>) {
  %zero = arith.constant dense<0.0> : tensor<f64>
  %one = arith.constant dense<1.0> : tensor<6x4xf64>
  %two = arith.constant dense<2.0> : tensor<6x4xf64>
  // The forward.
  %x0 = sbp.layer_input "first" %x : tensor<6x4xf64>
  %p0 = arith.mulf %x0, %w : tensor<6x4xf64>
  %t0 = math.tanh %p0 : tensor<6x4xf64>
  %y0 = sbp.layer_output "first" %t0 : tensor<6x4xf64>
  %h0 = arith.addf %x, %y0 : tensor<6x4xf64>
  %x1 = sbp.layer_input "second" %h0 : tensor<6x4xf64>
  %p1 = arith.mulf %x1, %v : tensor<6x4xf64>
  %s1 = arith.addf %p1, %x1 : tensor<6x4xf64>
  %y1 = sbp.layer_output "second" %s1 : tensor<6x4xf64>
  %x2 = sbp.layer_input "second" call 1 %y1 : tensor<6x4xf64>
  %p2 = arith.mulf %x2, %v : tensor<6x4xf64>
  %s2 = arith.addf %p2, %x2 : tensor<6x4xf64>
  %y2 = sbp.layer_output "second" call 1 %s2 : tensor<6x4xf64>
  %squares = arith.mulf %y2, %y2 : tensor<6x4xf64>
  %loss = linalg.reduce { arith.addf } ins(%squares : tensor<6x4xf64>)
      outs(%zero : tensor<f64>) dimensions = [0, 1]
  // The backward.
  %d2 = arith.mulf %two, %y2 : tensor<6x4xf64>
  %c2 = sbp.layer_cotangent "second" call 1 %d2 : tensor<6x4xf64>
  %dv2 = arith.mulf %c2, %x2 : tensor<6x4xf64>
  %dp2 = arith.mulf %c2, %v : tensor<6x4xf64>
  %ds2 = arith.addf %dp2, %c2 : tensor<6x4xf64>
  %d1 = sbp.layer_input_cotangent "second" call 1 %ds2 : tensor<6x4xf64>
  %c1 = sbp.layer_cotangent "second" %d1 : tensor<6x4xf64>
  %dv1 = arith.mulf %c1, %x1 : tensor<6x4xf64>
  %dv = arith.addf %dv2, %dv1 : tensor<6x4xf64>
  %dp1 = arith.mulf %c1, %v : tensor<6x4xf64>
  %ds1 = arith.addf %dp1, %c1 : tensor<6x4xf64>
  %dh = sbp.layer_input_cotangent "second" %ds1 : tensor<6x4xf64>
  %c0 = sbp.layer_cotangent "first" %dh : tensor<6x4xf64>
  %t0t0 = arith.mulf %t0, %t0 : tensor<6x4xf64>
  %factor = arith.subf %one, %t0t0 : tensor<6x4xf64>
  %dp0 = arith.mulf %c0, %factor : tensor<6x4xf64>
  %dw = arith.mulf %dp0, %x0 : tensor<6x4xf64>
  %dx0 = arith.mulf %dp0, %w : tensor<6x4xf64>
  %dx1 = sbp.layer_input_cotangent "first" %dx0 : tensor<6x4xf64>
  %dx = arith.addf %dh, %dx1 : tensor<6x4xf64>
  return %loss, %dx, %dw, %dv
      : tensor<f64>, tensor<6x4xf64>, tensor<6x4xf64>, tensor<6x4xf64>
}
