// RUN: sbp-opt %S/../GPU/Inputs/convolution.mlir --sbp-compile="plan=%S/../GPU/Inputs/rademacher.yaml seed=3 step=1" -o %t.mlir
// RUN: python3 %S/../make_arrays.py %t.npz 3x3x4x5 2x6x9x4 2x6x9x5
// RUN: not sbp-run %t.mlir --inputs %t.npz --check-gradients %S/../GPU/Inputs/convolution.mlir 2>&1 | FileCheck %s
// RUN: sbp-run %t.mlir --inputs %t.npz --report %t.json
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t.json

// Estimates are no derivative of a twin that is known.
// CHECK: error: layer 'layer' has weight gradients by probes, which are estimates

// JSON-DAG: "distribution": "rademacher"
// JSON-DAG: "method": "probe"
// JSON-DAG: "probes": 8
