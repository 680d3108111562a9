// RUN: not sbp-opt %s --one-shot-bufferize=bufferize-function-boundaries -o %t 2>&1 | FileCheck %s

// CHECK: bufferize-failures.mlir:[[#@LINE+2]]:13: error: a mask that a branch or a loop returns does not bufferize
func.func @mask_of_a_branch(%c: i1, %x: tensor<16x8xf32>, %m: !sbp.mask<4 of 16>, %n: !sbp.mask<4 of 16>) -> tensor<4x8xf32> {
  %chosen = scf.if %c -> !sbp.mask<4 of 16> {
    scf.yield %m : !sbp.mask<4 of 16>
  } else {
    scf.yield %n : !sbp.mask<4 of 16>
  }
  %k = sbp.keep %x, %chosen axes [0] : tensor<16x8xf32>, <4 of 16> -> tensor<4x8xf32>
  return %k : tensor<4x8xf32>
}
