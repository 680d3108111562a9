// RUN: sbp-opt %s --split-input-file --sbp-mark-layers="plan=%S/../Inputs/fixed-b.yaml" | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-mark-layers="plan=%S/../Inputs/fixed-b.yaml print=true" -o /dev/null 2>&1 | FileCheck %s --check-prefix=PRINT
// RUN: sbp-opt %s --split-input-file --sbp-mark-layers="plan=%S/../Inputs/fixed-b.yaml" --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// A layer by attribute: one output, one cotangent.
// PRINT: b: output tensor<8x16xf32> of 'math.tanh' at {{.*}}mark-layers.mlir:14
// PRINT: b: cotangent tensor<8x16xf32>, argument #1 at {{.*}}mark-layers.mlir:10, masked in 1 of 1 uses
// REMARK: [Passed] InferredCotangent | {{.*}}layer 'b': this is the cotangent of its output
// CHECK-LABEL: func @main
func.func @main(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  // CHECK: %[[X:.*]] = sbp.layer_input "b" %arg0
  // CHECK: %[[H:.*]] = math.tanh %[[X]]
  // CHECK: %[[Y:.*]] = sbp.layer_output "b" %[[H]]
  %h = math.tanh %x {sbp.layer = "b"} : tensor<8x16xf32>
  // CHECK: %[[DY:.*]] = sbp.layer_cotangent "b" %arg1
  // CHECK: arith.mulf %[[DY]], %[[H]]
  %dx = arith.mulf %dy, %h {sbp.layer = "b"} : tensor<8x16xf32>
  // CHECK: return %[[Y]]
  return %h, %dx : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

#exp = loc("jit(f)/jvp(b)/exp")
#add = loc("jit(f)/jvp()/add")
#sin = loc("jit(f)/jvp()/sin")
#seed = loc("jit(f)/transpose(jvp())/cos")
#mul = loc("jit(f)/transpose(jvp(b))/mul")
#any = loc("jit(f)/transpose(jvp(b))/add_any")

// A skip connection around the layer: its use of the cotangent stays unmasked.
// CHECK-LABEL: func @main
func.func @main(%x: tensor<8x16xf32>, %t: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %h = math.exp %x : tensor<8x16xf32> loc(#exp)
  %z = arith.addf %x, %h : tensor<8x16xf32> loc(#add)
  %l = math.sin %z : tensor<8x16xf32> loc(#sin)
  // CHECK: %[[DZ:.*]] = arith.mulf
  %dz = arith.mulf %t, %z : tensor<8x16xf32> loc(#seed)
  // CHECK: %[[DY:.*]] = sbp.layer_cotangent "b" %[[DZ]]
  // CHECK: %[[D:.*]] = arith.mulf %[[DY]]
  %d = arith.mulf %dz, %h : tensor<8x16xf32> loc(#mul)
  // CHECK: arith.addf %[[DZ]], %[[D]]
  %dx = arith.addf %dz, %d : tensor<8x16xf32> loc(#any)
  return %l, %dx : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

#exp = loc("jit(f)/jvp(b)/exp")
#add = loc("jit(f)/jvp(b)/add")
#sin = loc("jit(f)/jvp()/sin")
#seed = loc("jit(f)/transpose(jvp())/cos")
#mul = loc("jit(f)/transpose(jvp(b))/mul")
#any = loc("jit(f)/transpose(jvp(b))/add_any")

// The sum belongs to the layer: both uses are masked.
// CHECK-LABEL: func @main
func.func @main(%x: tensor<8x16xf32>, %t: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %h = math.exp %x : tensor<8x16xf32> loc(#exp)
  %z = arith.addf %x, %h : tensor<8x16xf32> loc(#add)
  %l = math.sin %z : tensor<8x16xf32> loc(#sin)
  %dz = arith.mulf %t, %z : tensor<8x16xf32> loc(#seed)
  // CHECK: %[[DY:.*]] = sbp.layer_cotangent "b"
  // CHECK: %[[D:.*]] = arith.mulf %[[DY]]
  %d = arith.mulf %dz, %h : tensor<8x16xf32> loc(#mul)
  // CHECK: arith.addf %[[DY]], %[[D]]
  %dx = arith.addf %dz, %d : tensor<8x16xf32> loc(#any)
  return %l, %dx : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

#exp = loc("b/exp")
#tanh = loc("b/tanh")
#mul = loc("transpose(jvp(b))/mul")
#any = loc("transpose(jvp())/add_any")

// The accumulation has no scope, but lies between two operations of the layer:
// its use of the cotangent is the layer's.
// CHECK-LABEL: func @main
func.func @main(%x: tensor<8x16xf32>, %t: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %h = math.exp %x : tensor<8x16xf32> loc(#exp)
  %z = math.tanh %h : tensor<8x16xf32> loc(#tanh)
  %y = arith.addf %h, %z : tensor<8x16xf32> loc(#tanh)
  %l = math.absf %y : tensor<8x16xf32> loc("abs")
  %dy = math.copysign %t, %y : tensor<8x16xf32> loc("transpose(jvp())/sign")
  // CHECK: %[[DY:.*]] = sbp.layer_cotangent "b"
  // CHECK: %[[DZ:.*]] = arith.mulf %[[DY]]
  %dz = arith.mulf %dy, %z : tensor<8x16xf32> loc(#mul)
  // CHECK: arith.addf %[[DY]], %[[DZ]] {sbp.layer = "b"}
  %dh = arith.addf %dy, %dz : tensor<8x16xf32> loc(#any)
  %dx = arith.mulf %dh, %h : tensor<8x16xf32> loc(#mul)
  return %l, %dx : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

// A marked graph keeps its marks; operations of the layer get its name.
// CHECK-LABEL: func @main
func.func @main(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  // CHECK: math.tanh {{.*}} {sbp.layer = "a"}
  %h = math.tanh %x : tensor<8x16xf32>
  // CHECK: sbp.layer_output "a"
  %y = sbp.layer_output "a" %h : tensor<8x16xf32>
  // CHECK: sbp.layer_cotangent "a"
  %ct = sbp.layer_cotangent "a" %dy : tensor<8x16xf32>
  // CHECK: arith.mulf {{.*}} {sbp.layer = "a"}
  %dx = arith.mulf %ct, %h : tensor<8x16xf32>
  return %y, %dx : tensor<8x16xf32>, tensor<8x16xf32>
}

// -----

#exp = loc("jit(f)/jvp(b)/exp")
#tanh = loc("jit(f)/jvp(b)/tanh")
#sin = loc("jit(f)/jvp(c)/sin")
#mul = loc("jit(f)/transpose(jvp(b))/mul")

// Another layer reads %h, which it computed itself before a common
// subexpression elimination: no output of "b".
// CHECK-LABEL: func @main
func.func @main(%x: tensor<8x16xf32>, %dy: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>) {
  // CHECK: %[[H:.*]] = math.exp
  %h = math.exp %x : tensor<8x16xf32> loc(#exp)
  // CHECK-NEXT: %[[Y:.*]] = math.tanh %[[H]]
  %y = math.tanh %h : tensor<8x16xf32> loc(#tanh)
  // CHECK-NEXT: sbp.layer_output "b" %[[Y]]
  // CHECK-NEXT: math.sin %[[H]]
  %z = math.sin %h : tensor<8x16xf32> loc(#sin)
  %dx = arith.mulf %dy, %h : tensor<8x16xf32> loc(#mul)
  return %y, %z, %dx : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>
}
