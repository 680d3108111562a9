// Which results are gradients, and which of them can be judged.

// RUN: python3 %S/../make_arrays.py %t.npz 4x3:f64 3:f64
// RUN: python3 %S/../make_arrays.py %t.small.npz 4x3 3
// RUN: python3 %S/../make_arrays.py %t.square.npz 4x4:f64 4x4:f64

// RUN: sbp-run %s --entry straight_through --inputs %t.npz --check-gradients %s 2>&1 | FileCheck %s --check-prefix=THROUGH
// THROUGH: #0 {{.*}} not judged: no derivative in the untouched graph
// THROUGH: #1 {{.*}} right
// THROUGH: gradients              1 right, 0 wrong, 1 not judged
func.func @straight_through(%x: tensor<4x3xf64>, %b: tensor<3xf64>) -> (tensor<f64>, tensor<4x3xf64>, tensor<3xf64>) {
  %zero = arith.constant dense<0.0> : tensor<f64>
  %zeros = arith.constant dense<0.0> : tensor<3xf64>
  %two = arith.constant dense<2.0> : tensor<4x3xf64>
  %shape = tensor.empty() : tensor<4x3xf64>
  // What rounding does not let through, the backward passes on.
  %shift = arith.constant dense<0.03> : tensor<4x3xf64>
  %moved = arith.addf %x, %shift : tensor<4x3xf64>
  %h = math.roundeven %moved : tensor<4x3xf64>
  %bias = linalg.broadcast ins(%b : tensor<3xf64>) outs(%shape : tensor<4x3xf64>) dimensions = [0]
  %y = arith.addf %h, %bias : tensor<4x3xf64>
  %squares = arith.mulf %y, %y : tensor<4x3xf64>
  %loss = linalg.reduce { arith.addf } ins(%squares : tensor<4x3xf64>) outs(%zero : tensor<f64>) dimensions = [0, 1]
  %dy = arith.mulf %two, %y : tensor<4x3xf64>
  %db = linalg.reduce { arith.addf } ins(%dy : tensor<4x3xf64>) outs(%zeros : tensor<3xf64>) dimensions = [0]
  return %loss, %dy, %db : tensor<f64>, tensor<4x3xf64>, tensor<3xf64>
}

// RUN: not sbp-run %s --entry new_parameters --inputs %t.npz --check-gradients %s 2>&1 | FileCheck %s --check-prefix=STEP
// STEP: gradients              0 right, 0 wrong, 1 not judged
// STEP: error: cannot check @new_parameters: no result is the derivative of the primal result (a step that returns new parameters in place of gradients?)
// RUN: sh -c 'sbp-run %s --entry new_parameters --inputs %t.npz --check-gradients %s 2>/dev/null; echo status $?' | FileCheck %s --check-prefix=STATUS
// STATUS: status 3
func.func @new_parameters(%x: tensor<4x3xf64>, %b: tensor<3xf64>) -> (tensor<f64>, tensor<4x3xf64>) {
  %zero = arith.constant dense<0.0> : tensor<f64>
  %rate = arith.constant dense<0.2> : tensor<4x3xf64>
  %squares = arith.mulf %x, %x : tensor<4x3xf64>
  %loss = linalg.reduce { arith.addf } ins(%squares : tensor<4x3xf64>) outs(%zero : tensor<f64>) dimensions = [0, 1]
  %change = arith.mulf %rate, %x : tensor<4x3xf64>
  %new = arith.subf %x, %change : tensor<4x3xf64>
  return %loss, %new : tensor<f64>, tensor<4x3xf64>
}

// Primal results, a state among them, stand behind the gradient of the second
// argument.
// RUN: sbp-run %s --entry order --inputs %t.npz --check-gradients %s --primal-results=1,-1 --gradients-of=1 | FileCheck %s --check-prefix=ORDER
// ORDER: #1       #0 {{.*}} right
// RUN: not sbp-run %s --entry order --inputs %t.npz --check-gradients %s --primal-results=1,-1 2>&1 | FileCheck %s --check-prefix=TYPES
// TYPES: result 0 has type 'tensor<3xf64>', but argument 0, whose gradient it is taken to be, has type 'tensor<4x3xf64>': name the arguments of all gradients with --gradients-of, and the results that are none with --primal-results
// RUN: not sbp-run %s --entry order --inputs %t.npz --check-gradients %s --primal-results=1,-1 --gradients-of=0,1 2>&1 | FileCheck %s --check-prefix=COUNT
// COUNT: @order has 1 results that are not primal (--primal-results), which are gradients, but --gradients-of names 2 arguments
// RUN: not sbp-run %s --entry order --inputs %t.npz --check-gradients %s --primal-results=1,-1 --gradients-of=2 2>&1 | FileCheck %s --check-prefix=RANGE
// RANGE: --gradients-of: argument 2, whose gradient result 0 would be, does not exist: @order has 2
// RUN: not sbp-run %s --entry order --inputs %t.npz --check-gradients %s --primal-results=7 2>&1 | FileCheck %s --check-prefix=PRIMAL
// PRIMAL: primal result 7 does not exist: @order has 3 results (--primal-results)
// RUN: not sbp-run %s --entry order --inputs %t.npz --check-gradients %s --primal-results=-1,1 --gradients-of=1 2>&1 | FileCheck %s --check-prefix=LOSS
// LOSS: primal result 2 has type 'tensor<3xf64>', but the gradients are taken to be those of the first floating-point primal result: expected one number (--primal-results)
// RUN: not sbp-run %s --entry order --inputs %t.small.npz --check-gradients %s 2>&1 | FileCheck %s --check-prefix=ARRAY
// ARRAY: arr_0 (argument #0): expected f64[4,3], got f32[4,3]
// RUN: not sbp-run %s --entry order --inputs %t.npz --check-gradients %S/Inputs/two-layers.mlir 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: two-layers.mlir: expected a function @order (--entry) with a body
func.func @order(%x: tensor<4x3xf64>, %b: tensor<3xf64>) -> (tensor<3xf64>, tensor<f64>, tensor<3xf64>) {
  %zero = arith.constant dense<0.0> : tensor<f64>
  %zeros = arith.constant dense<0.0> : tensor<3xf64>
  %sums = linalg.reduce { arith.addf } ins(%x : tensor<4x3xf64>) outs(%zeros : tensor<3xf64>) dimensions = [0]
  %y = arith.mulf %sums, %b : tensor<3xf64>
  %loss = linalg.reduce { arith.addf } ins(%y : tensor<3xf64>) outs(%zero : tensor<f64>) dimensions = [0]
  %state = math.tanh %b : tensor<3xf64>
  return %sums, %loss, %state : tensor<3xf64>, tensor<f64>, tensor<3xf64>
}

// At a kink the gradient is one of many, and no derivative.
// RUN: sbp-run %s --entry kink --inputs %t.square.npz --check-gradients %s 2>&1 | FileCheck %s --check-prefix=KINK
// KINK: #0 {{.*}} not judged: no derivative in the untouched graph
// KINK: #1 {{.*}} right
func.func @kink(%x: tensor<4x4xf64>, %w: tensor<4x4xf64>) -> (tensor<f64>, tensor<4x4xf64>, tensor<4x4xf64>) {
  %zero = arith.constant dense<0.0> : tensor<f64>
  %zeros = arith.constant dense<0.0> : tensor<4x4xf64>
  %positive = arith.maximumf %x, %zeros : tensor<4x4xf64>
  %one = arith.constant dense<1.0> : tensor<4x4xf64>
  %factor = arith.addf %w, %one : tensor<4x4xf64>
  %y = arith.mulf %positive, %factor : tensor<4x4xf64>
  %loss = linalg.reduce { arith.addf } ins(%y : tensor<4x4xf64>) outs(%zero : tensor<f64>) dimensions = [0, 1]
  %is = arith.cmpf oge, %x, %zeros : tensor<4x4xf64>
  %dx = arith.select %is, %factor, %zeros : tensor<4x4xi1>, tensor<4x4xf64>
  return %loss, %dx, %positive : tensor<f64>, tensor<4x4xf64>, tensor<4x4xf64>
}

// In bf16 the graph also runs as it is; its own rounding is no error.
// RUN: sbp-run %s --entry half --inputs %t.small.npz --check-gradients %s | FileCheck %s --check-prefix=HALF
// HALF: #0 {{.*}} f32[4,3] {{.*}} right
// HALF: #1 {{.*}} f32[3] {{.*}} right
func.func @half(%x: tensor<4x3xf32>, %b: tensor<3xf32>) -> (tensor<f32>, tensor<4x3xf32>, tensor<3xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %zeros = arith.constant dense<0.0> : tensor<3xf32>
  %two = arith.constant dense<2.0> : tensor<4x3xf32>
  %shape = tensor.empty() : tensor<4x3xf32>
  %bias = linalg.broadcast ins(%b : tensor<3xf32>) outs(%shape : tensor<4x3xf32>) dimensions = [0]
  %sum = arith.addf %x, %bias : tensor<4x3xf32>
  %narrow = arith.truncf %sum : tensor<4x3xf32> to tensor<4x3xbf16>
  %y = arith.extf %narrow : tensor<4x3xbf16> to tensor<4x3xf32>
  %squares = arith.mulf %y, %y : tensor<4x3xf32>
  %loss = linalg.reduce { arith.addf } ins(%squares : tensor<4x3xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  %dy = arith.mulf %two, %y : tensor<4x3xf32>
  %db = linalg.reduce { arith.addf } ins(%dy : tensor<4x3xf32>) outs(%zeros : tensor<3xf32>) dimensions = [0]
  return %loss, %dy, %db : tensor<f32>, tensor<4x3xf32>, tensor<3xf32>
}
