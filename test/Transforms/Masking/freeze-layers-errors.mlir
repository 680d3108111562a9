// RUN: sbp-opt %s --split-input-file --sbp-freeze-layers="reduced=%S/../Inputs/freeze-layers-reduced.mlir" --verify-diagnostics
// RUN: not sbp-opt %s --split-input-file --sbp-freeze-layers="reduced=%t.nowhere.mlir" 2>&1 | FileCheck %s
// CHECK: option reduced=: cannot open input file

// expected-error @+1 {{the compiled graph masks layer 'first', but here no sbp.layer_output names it: is this the graph that was compiled?}}
func.func @main(%x: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %y = math.tanh %x : tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}

// -----

func.func @main(%x: tensor<16x8xf32>, %ct: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %i0 = arith.constant 0 : index
  %i1 = arith.constant 1 : index
  %i4 = arith.constant 4 : index
  %y = scf.for %i = %i0 to %i4 step %i1 iter_args(%h = %x) -> tensor<16x8xf32> {
    %e = math.exp %h : tensor<16x8xf32>
    // expected-error @+1 {{the output of masked layer 'first' lies in a region: expected it in the entry function; unroll the loop}}
    %z = sbp.layer_output "first" %e : tensor<16x8xf32>
    scf.yield %z : tensor<16x8xf32>
  }
  %c = sbp.layer_cotangent "first" %ct : tensor<16x8xf32>
  return %y, %c : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

func.func @main(%x: tensor<8x8xf32>, %ct: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  // expected-error @+1 {{the mask of layer 'first' is '!sbp.mask<4 of 16>', which does not fit the masked axes of 'tensor<8x8xf32>': is this the graph that was compiled?}}
  %y = sbp.layer_output "first" %x : tensor<8x8xf32>
  %c = sbp.layer_cotangent "first" %ct : tensor<8x8xf32>
  return %y, %c : tensor<8x8xf32>, tensor<8x8xf32>
}

// -----

// expected-error @+1 {{no primal result of @main is a floating-point value of the forward (option primal-results=)}}
func.func @main(%x: tensor<8x8xi32>) -> tensor<8x8xi32> {
  return %x : tensor<8x8xi32>
}
