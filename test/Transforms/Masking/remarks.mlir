// What the passes on whole training graphs did.
// DEFINE: %{remarks} = --remark-format=emitRemark --remarks-filter=".*" -o /dev/null
// RUN: sbp-opt %s --sbp-annotate-autodiff --sbp-record-exact-activations --sbp-plan=budget=1MiB --sbp-schedule-backward %{remarks} 2>&1 | FileCheck %s
// RUN: sbp-opt %s --sbp-form-backward-regions --sbp-reduce-activations --convert-sbp-to-linalg %{remarks} 2>&1 | FileCheck %s --check-prefix=CONVERT
// RUN: sbp-opt %s --sbp-form-backward-regions --sbp-lower-backward-dense %{remarks} 2>&1 | FileCheck %s --check-prefix=DENSE
// RUN: sbp-opt %s --sbp-form-backward-regions -o %t.mlir
// RUN: sbp-opt %s --sbp-freeze-layers="reduced=%t.mlir" --sbp-promote-floats %{remarks} 2>&1 | FileCheck %s --check-prefix=TWIN

// CHECK: Roles
// CHECK-SAME: 3 operations are forward, 4 backward
// CHECK: SavedActivations
// CHECK-SAME: the compiled graph saves 0 bytes in 0 activations
// CHECK: ChosenPlan
// CHECK-SAME: meets the budget of 1.0 MiB
// CHECK: MovedToUse
// CHECK-SAME: 1 operations of the backward stood within the forward

// DENSE: LoweredDense
// DENSE-SAME: layer 'block0' computes all rows

// CONVERT: FormedRegion
// CONVERT-SAME: the backward of layer 'block0' has 3 operations and reads 2 other values; !sbp.mask<4 of 16>
// CONVERT: SavedKeptRows
// CONVERT: Converted
// CONVERT-SAME: 5 operations of sbp are linalg, tensor, arith and scf

// TWIN: Frozen
// TWIN-SAME: 1 values are frozen
// TWIN: Promoted
module attributes {sbp.plan = "layers: [{match: block0, keep: 0.25}]"} {
  func.func @main(%x: tensor<16x8xf32>, %dy: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
    %h = math.exp %x : tensor<16x8xf32>
    %y = sbp.layer_output "block0" %h : tensor<16x8xf32>
    %factor = math.cos %x : tensor<16x8xf32>
    %z = math.sin %y : tensor<16x8xf32>
    %ct = sbp.layer_cotangent "block0" %dy : tensor<16x8xf32>
    %d = arith.mulf %ct, %h : tensor<16x8xf32>
    %dx = arith.mulf %d, %factor : tensor<16x8xf32>
    return %z, %dx : tensor<16x8xf32>, tensor<16x8xf32>
  }
}
