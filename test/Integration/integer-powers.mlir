// Integer powers in vectors, with exponents that are constant, large or read:
// what comes out, against products and powers of floats.
// RUN: sbp-run %s --entry products --outputs %t.npz
// RUN: sbp-run %s --entry powers --expect %t.npz --tolerance 1e-6

func.func private @values() -> (tensor<19xf32>, tensor<19xi64>) {
  %x = arith.constant dense<[0.0, -0.0, 1.0, -1.0, 1.5, -1.5, 2.0, -2.0, 0.1, -0.1, 7.0, -7.0, 0.9, -0.9, 1.1, -1.1, 3.0, -3.0, 0.5]> : tensor<19xf32>
  %n = arith.constant dense<[2, 3, 4, 9007199254740993, 5, 3, -1, -3, 2, 3, 0, 1, 16, 17, -20, -21, 0, 0, 40]> : tensor<19xi64>
  return %x, %n : tensor<19xf32>, tensor<19xi64>
}

func.func @powers() -> (tensor<19xf32>, tensor<19xf32>, tensor<19xf32>, tensor<19xf32>) {
  %x, %n = call @values() : () -> (tensor<19xf32>, tensor<19xi64>)
  %three = arith.constant dense<3> : tensor<19xi64>
  %minus_two = arith.constant dense<-2> : tensor<19xi64>
  %many = arith.constant dense<41> : tensor<19xi64>
  %0 = math.fpowi %x, %three : tensor<19xf32>, tensor<19xi64>
  %1 = math.fpowi %x, %minus_two : tensor<19xf32>, tensor<19xi64>
  %2 = math.fpowi %x, %many : tensor<19xf32>, tensor<19xi64>
  %3 = math.fpowi %x, %n : tensor<19xf32>, tensor<19xi64>
  return %0, %1, %2, %3 : tensor<19xf32>, tensor<19xf32>, tensor<19xf32>, tensor<19xf32>
}

func.func @products() -> (tensor<19xf32>, tensor<19xf32>, tensor<19xf32>, tensor<19xf32>) {
  %x, %n = call @values() : () -> (tensor<19xf32>, tensor<19xi64>)
  %one = arith.constant dense<1.0> : tensor<19xf32>
  %x2 = arith.mulf %x, %x : tensor<19xf32>
  %0 = arith.mulf %x2, %x : tensor<19xf32>
  %1 = arith.divf %one, %x2 : tensor<19xf32>
  %wide = arith.extf %x : tensor<19xf32> to tensor<19xf64>
  %many = arith.constant dense<41.0> : tensor<19xf64>
  %p = math.powf %wide, %many : tensor<19xf64>
  %2 = arith.truncf %p : tensor<19xf64> to tensor<19xf32>
  // Where f64 cannot tell odd from even: -1 to a large odd number.
  %large = arith.constant dense<4503599627370496> : tensor<19xi64>
  %bound = arith.cmpi sgt, %n, %large : tensor<19xi64>
  %float = arith.sitofp %n : tensor<19xi64> to tensor<19xf64>
  %q = math.powf %wide, %float : tensor<19xf64>
  %small = arith.truncf %q : tensor<19xf64> to tensor<19xf32>
  %3 = arith.select %bound, %x, %small : tensor<19xi1>, tensor<19xf32>
  return %0, %1, %2, %3 : tensor<19xf32>, tensor<19xf32>, tensor<19xf32>, tensor<19xf32>
}
