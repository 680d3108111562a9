// RUN: sbp-opt %S/../GPU/Inputs/convolution.mlir --sbp-compile="plan=%S/../GPU/Inputs/rademacher.yaml seed=3 step=1" -o %t.mlir
// RUN: python3 %S/../make_arrays.py %t.npz 3x3x4x5 2x6x9x4 2x6x9x5
// RUN: sbp-run %t.mlir --inputs %t.npz --check-gradients %S/../GPU/Inputs/convolution.mlir | FileCheck %s
// RUN: sbp-opt %S/../GPU/Inputs/convolution.mlir --sbp-compile="plan=%S/../GPU/Inputs/rows.yaml seed=3 step=1" -o %t.rows.mlir
// RUN: sbp-run %t.rows.mlir --inputs %t.npz --check-gradients %S/../GPU/Inputs/convolution.mlir | FileCheck %s
// RUN: sbp-run %t.mlir --inputs %t.npz --report %t.json
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t.json

// The estimate is the derivative of the twin of its draw: signs, or rows drawn by their norms.
// CHECK: frozen values          2
// CHECK: #0       #1     f32[3,3,4,5] {{.*}} right
// CHECK: #1       #2     f32[2,6,9,4] {{.*}} right

// JSON-DAG: "distribution": "rademacher"
// JSON-DAG: "method": "probe"
// JSON-DAG: "probes": 8

// The backward draws other probes than the forward.
// RUN: sed "s/rademacher again/gaussian again/" %t.mlir > %t.other.mlir
// RUN: not sbp-run %t.other.mlir --inputs %t.npz --check-gradients %S/../GPU/Inputs/convolution.mlir 2>&1 | FileCheck %s --check-prefix=OTHER
// OTHER: #0       #1     f32[3,3,4,5] {{.*}} WRONG
// OTHER: #1       #2     f32[2,6,9,4] {{.*}} right

// Without the list of estimates nobody knows which weights to freeze.
// RUN: sed "s/probed = array<i64: 1>, //" %t.mlir > %t.unknown.mlir
// RUN: not sbp-run %t.unknown.mlir --inputs %t.npz --check-gradients %S/../GPU/Inputs/convolution.mlir 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: error: cannot tell which gradients of layer 'layer' are estimates: expected results that are gradients, not new parameters

// Masks and probes in layers that follow each other: what a product reads is the output of a masked layer.
// RUN: sbp-opt %S/../Integration/Oracle/convnet.mlir --sbp-compile="plan=%S/Inputs/masked-probed.yaml seed=3 step=1" -o %t.both.mlir
// RUN: sbp-run %t.both.mlir --inputs %S/../Integration/Oracle/convnet.in.npz --check-gradients %S/../Integration/Oracle/convnet.mlir | FileCheck %s --check-prefix=BOTH
// BOTH: frozen values          10
// BOTH: gradients              5 right, 0 wrong, 0 not judged
