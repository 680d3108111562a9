// RUN: sbp-opt %s --split-input-file --sbp-mark-layers="plan=%S/../Inputs/mlp.yaml" --sbp-form-backward-regions="plan=%S/../Inputs/mlp.yaml" | FileCheck %s

#tanh = loc("jit(loss)/jvp(block0/mlp)/tanh")
#add = loc("jit(loss)/jvp(block0)/add")
#mul = loc("jit(loss)/transpose(jvp(block0/mlp))/mul")
#add_any = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any")
#out = loc("jit(loss)/transpose(jvp())/mul")

// z = x + tanh(x), the sum outside the layer; JAX writes the sum of the cotangents inside its scope.
// CHECK-LABEL: func @main
func.func @main(%x: tensor<16x8xf32>, %ct: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %h = math.tanh %x : tensor<16x8xf32> loc(#tanh)
  %z = arith.addf %x, %h : tensor<16x8xf32> loc(#add)
  // CHECK: %[[DZ:.*]] = arith.mulf %{{.*}}, %{{.*}} : tensor<16x8xf32>
  %dz = arith.mulf %ct, %ct : tensor<16x8xf32> loc(#out)
  // CHECK: %[[D:.*]] = sbp.backward "block0/mlp"(%[[DZ]] : tensor<16x8xf32>)
  // CHECK: sbp.yield
  %d = arith.mulf %dz, %h : tensor<16x8xf32> loc(#mul)
  // The identity path stays outside, unmasked.
  // CHECK: %[[DX:.*]] = arith.addf %[[DZ]], %[[D]]
  // CHECK: return %{{.*}}, %[[DX]]
  %dx = arith.addf %dz, %d : tensor<16x8xf32> loc(#add_any)
  return %z, %dx : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

#tanh = loc("jit(loss)/jvp(block0/mlp)/tanh")
#add = loc("jit(loss)/jvp(block0/mlp)/add")
#mul = loc("jit(loss)/transpose(jvp(block0/mlp))/mul")
#add_any = loc("jit(loss)/transpose(jvp(block0/mlp))/add_any")
#out = loc("jit(loss)/transpose(jvp())/mul")

// The same with the sum inside the layer: the skip is masked as well.
// CHECK-LABEL: func @main
func.func @main(%x: tensor<16x8xf32>, %ct: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %h = math.tanh %x : tensor<16x8xf32> loc(#tanh)
  %z = arith.addf %x, %h : tensor<16x8xf32> loc(#add)
  %dz = arith.mulf %ct, %ct : tensor<16x8xf32> loc(#out)
  // CHECK: %[[D:.*]] = sbp.backward "block0/mlp"
  // CHECK: arith.mulf
  // CHECK: %[[DX:.*]] = arith.addf
  // CHECK: sbp.yield %[[DX]]
  // CHECK: return %{{.*}}, %[[D]]
  %d = arith.mulf %dz, %h : tensor<16x8xf32> loc(#mul)
  %dx = arith.addf %dz, %d : tensor<16x8xf32> loc(#add_any)
  return %z, %dx : tensor<16x8xf32>, tensor<16x8xf32>
}
