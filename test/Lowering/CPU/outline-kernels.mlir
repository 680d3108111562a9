// RUN: sbp-opt %s --sbp-outline-kernels | FileCheck %s
// RUN: sbp-opt %s --split-input-file --sbp-outline-kernels --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

#id = affine_map<(i) -> (i)>

// REMARK: [Passed] OutlinedKernel {{.*}} Remark="@sbp_kernel_0 runs this operation"
// REMARK: [Passed] OutlinedKernel {{.*}} Remark="@sbp_kernel_0 runs this operation, as it runs an equal one"
// CHECK-LABEL: func.func @operations_become_calls_of_shared_functions
// CHECK: call @sbp_kernel_0(%arg0, %arg1)
// CHECK-NEXT: call @sbp_kernel_0(%arg1, %arg0)
// CHECK-NEXT: call @sbp_kernel_1(%arg0, %arg1, %arg2)
// CHECK-NEXT: return

// CHECK: func.func private @sbp_kernel_0
// CHECK: math.tanh
// A scalar from outside is an argument, a constant moves inside.
// CHECK: func.func private @sbp_kernel_1(%{{.*}}: memref<?xf32>, %{{.*}}: memref<?xf32>, %{{.*}}: f32)
// CHECK: arith.constant 2.0
func.func @operations_become_calls_of_shared_functions(%x: memref<?xf32>, %y: memref<?xf32>, %s: f32) {
  %two = arith.constant 2.0 : f32
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.tanh %a : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%y : memref<?xf32>) outs(%x : memref<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = math.tanh %a : f32
    linalg.yield %r : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %p = arith.mulf %a, %s : f32
    %r = arith.mulf %p, %two : f32
    linalg.yield %r : f32
  }
  return
}
