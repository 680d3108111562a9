// RUN: rm -rf %t && mkdir -p %t
// RUN: python3 %S/../make_arrays.py %t/in.npz 16x8 16x8 16x8 16x8
// RUN: sbp-opt %s --sbp-compile="plan=%S/../Transforms/Inputs/quarter.yaml" --mlir-print-debuginfo -o %t/reduced.mlir
// RUN: sbp-run %t/reduced.mlir --inputs %t/in.npz --report %t/r.json
// RUN: python3 %S/check_json.py %t/r.json | FileCheck %s --check-prefixes=CHECK,ALONE
// RUN: sbp-run %t/reduced.mlir --inputs %t/in.npz --baseline %s --report %t/b.json
// RUN: python3 %S/check_json.py %t/b.json | FileCheck %s --check-prefixes=CHECK,BASE
// RUN: sbp-run %s --inputs %t/in.npz --report %t/e.json
// RUN: python3 %S/check_json.py %t/e.json | FileCheck %s --check-prefix=EXACT

// What cannot be: nothing is left behind.
// RUN: not sbp-run %t/reduced.mlir --inputs %t/in.npz --report %t/none/r.html 2>&1 | FileCheck %s --check-prefix=FOLDER
// RUN: not sbp-run %t/reduced.mlir --inputs %t/in.npz --baseline %S/../Pipelines/dynamic-batch.mlir --report %t/x.html 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not sbp-run %t/reduced.mlir --inputs %t/in.npz --baseline %t/none.mlir --report %t/x.html 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not sbp-run %t/reduced.mlir --inputs %t/in.npz --baseline %s 2>&1 | FileCheck %s --check-prefix=ALONGSIDE
// RUN: ls %t | FileCheck %s --check-prefix=FILES
// FOLDER: error: {{.*}}none
// OTHER: error: --baseline: expected the arguments of {{.*}}reduced.mlir without its counters, 4 of them
// MISSING: error: {{.*}}none.mlir
// ALONGSIDE: error: --baseline: expected --report with it
// FILES-NOT: x.
// FILES-NOT: tmp

// CHECK: keys argument_bytes at_peak baseline command compile_s device device_name entry graph layers measured_peak_bytes planned_peak_bytes resident_growth_bytes results roofline saved_bytes_exact saved_bytes_reduced stayed_whole step_ms step_ms_median steps timeline unbiased
// 16 * 8 * 4 bytes, of which 4 of 16 rows are kept; block1 is in no rule. The
// positions of the 4 rows are kept as well.
// CHECK: saved 1024 672
// CHECK: layer block0 keep-mask 0.25 4 16 [0] uniform 512 128
// CHECK: tensor f32 [16, 8] 512 [4, 8] 128 report-json.mlir:[[#@LINE + 19]]
// CHECK: layer block1 exact 1 None None None None 512 512
// CHECK: tensor f32 [16, 8] 512 [16, 8] 512 report-json.mlir:[[#@LINE + 19]]
// CHECK: layer - exact 1 None None None None 0 32
// CHECK: tensor index [4] 0 [4] 32
// ALONE: timeline exact None
// ALONE: timeline reduced None
// BASE: timeline exact peak
// BASE: backward exact {{[1-9]}}
// BASE: timeline reduced peak
// BASE: backward reduced {{[1-9]}}

// A graph that was never reduced says what it saves, and knows of no other.
// EXACT: saved None 1024
// EXACT: layer block0 exact 1 {{.*}} None 512
func.func @main(%x: tensor<16x8xf32>, %g: tensor<16x8xf32>, %t: tensor<16x8xf32>, %ct: tensor<16x8xf32>)
    -> (tensor<f32>, tensor<16x8xf32>, tensor<16x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  // y = tanh(x) * g, and u = exp(x).
  %h = math.tanh %x {sbp.layer = "block0"} : tensor<16x8xf32>
  %y = arith.mulf %h, %g {sbp.layer = "block0"} : tensor<16x8xf32>
  %u = math.exp %x {sbp.layer = "block1"} : tensor<16x8xf32>
  // The loss: sum(y * t + u).
  %z = arith.mulf %y, %t : tensor<16x8xf32>
  %l = arith.addf %z, %u : tensor<16x8xf32>
  %loss = linalg.reduce {arith.addf} ins(%l : tensor<16x8xf32>) outs(%zero : tensor<f32>) dimensions = [0, 1]
  // The backward.
  %dy = arith.mulf %t, %ct : tensor<16x8xf32>
  %dg = arith.mulf %dy, %h {sbp.layer = "block0"} : tensor<16x8xf32>
  %du = arith.mulf %ct, %u {sbp.layer = "block1"} : tensor<16x8xf32>
  return %loss, %dg, %du : tensor<f32>, tensor<16x8xf32>, tensor<16x8xf32>
}
