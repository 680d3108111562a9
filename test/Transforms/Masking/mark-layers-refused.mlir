// RUN: sbp-opt %s --split-input-file --sbp-mark-layers="plan=%S/../Inputs/fixed-b.yaml" --verify-diagnostics
// RUN: sed 's/expected-[a-z]* @below//' %s | sbp-opt --split-input-file --sbp-mark-layers="plan=%S/../Inputs/exact-b.yaml" -o %t

// Where a mask might enter at two places, it enters nowhere. Layers that stay
// exact are never refused.

// A factor of the output's type, computed in the backward outside of the layer.
// expected-note @below {{mark the layer where the model is written}}
func.func @main(%x: tensor<8x16xf32>, %t: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %h = math.tanh %x {sbp.layer = "b"} : tensor<8x16xf32>
  // expected-error @below {{layer 'b': cannot tell from names where its mask enters: 2 values of the type of 1 output reach its backward}}
  // expected-note @below {{candidate: the result of 'arith.mulf'}}
  %dy = arith.mulf %t, %t : tensor<8x16xf32>
  // expected-note @below {{candidate: the result of 'math.sin'}}
  %f = math.sin %x : tensor<8x16xf32>
  %d0 = arith.mulf %dy, %h {sbp.layer = "b"} : tensor<8x16xf32>
  %d = arith.mulf %d0, %f {sbp.layer = "b"} : tensor<8x16xf32>
  return %h, %d : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

// The same scope, left and entered again.
// expected-note @below {{mark the layer where the model is written}}
func.func @main(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  // expected-error @below {{a value that leaves the layer comes back to it}}
  // expected-note @below {{candidate: the first call, here}}
  %h = math.tanh %x {sbp.layer = "b"} : tensor<8x16xf32>
  %s = math.sin %h {sbp.layer = "c"} : tensor<8x16xf32>
  // expected-note @below {{candidate: the second call, here}}
  %y = math.tanh %s {sbp.layer = "b"} : tensor<8x16xf32>
  %dx = arith.mulf %dy, %h {sbp.layer = "b"} : tensor<8x16xf32>
  return %y, %dx : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

#exp = loc("jit(f)/jvp(b)/exp")
#add = loc("jit(f)/jvp(b)/add")
#mul = loc("jit(f)/transpose(jvp(b))/mul")

// An input is only added: its cotangent is the output's, and nothing of the
// layer reads it.
// expected-note @below {{mark the layer where the model is written}}
func.func @main(%x: tensor<8x16xf32>, %q: tensor<8x16xf32>, %dy: tensor<8x16xf32>)
    -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>) {
  %h = math.exp %x : tensor<8x16xf32> loc(#exp)
  %y = arith.addf %h, %q : tensor<8x16xf32> loc(#add)
  %dx = arith.mulf %dy, %h : tensor<8x16xf32> loc(#mul)
  // expected-error @below {{a cotangent leaves the layer untouched: its forward adds an input to its output}}
  // expected-note @below {{candidate: the cotangent used outside of the layer}}
  return %y, %dx, %dy : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>
}
