// RUN: sbp-opt %s --sbp-convert-to-llvm --reconcile-unrealized-casts --split-input-file --verify-diagnostics | FileCheck %s
// RUN: not sbp-opt %s --split-input-file --sbp-convert-to-llvm --remark-format=emitRemark --remarks-filter=".*" -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Loops, branches, numbers and buffers, in one conversion.
// CHECK-LABEL: llvm.func @loop(
// CHECK-SAME: %{{.*}}: !llvm.ptr, %{{.*}}: f32)
// CHECK: llvm.br ^[[HEAD:.*]](%{{.*}} : i64)
// CHECK: ^[[HEAD]](%[[I:.*]]: i64):
// CHECK: llvm.icmp "slt" %[[I]]
// CHECK: llvm.cond_br
// CHECK: llvm.getelementptr
// CHECK: llvm.store
// CHECK-NOT: unrealized_conversion_cast
func.func @loop(%x: memref<8xf32>, %f: f32) attributes {llvm.bareptr} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.for %i = %c0 to %c8 step %c1 {
    %k = index.add %i, %c0
    %y = arith.addf %f, %f : f32
    memref.store %y, %x[%k] : memref<8xf32>
  }
  return
}

// Allocations are calls of the runtime.
// CHECK-LABEL: llvm.func @allocate
// CHECK: llvm.call @_mlir_memref_to_llvm_aligned_alloc
// CHECK: llvm.call @_mlir_memref_to_llvm_free
func.func @allocate() {
  %a = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.dealloc %a : memref<8xf32>
  return
}

// -----

func.func private @sbp_kernel_0(memref<8xf32>, index) attributes {llvm.bareptr}
func.func private @sbp_kernel_1(memref<4xf32, strided<[1], offset: 4>>) attributes {llvm.bareptr}
func.func private @sbp_contract_f32(index)

// A view of the arena is an address in it; there are no descriptors but the
// arena's.
// REMARK: [Passed] ConvertedToLLVM {{.*}} Remark="5 calls pass pointers; 6 views are gone"
// CHECK-LABEL: llvm.func @kernels_take_pointers
// CHECK: %[[BASE:.*]] = llvm.extractvalue %{{.*}}[1]
// CHECK-NOT: llvm.insertvalue
// CHECK: %[[AT:.*]] = llvm.getelementptr %[[BASE]][64] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK: llvm.call @sbp_kernel_0(%[[AT]], %{{.*}}) : (!llvm.ptr, i64) -> ()
// At the front of the arena.
// CHECK: llvm.call @sbp_kernel_0(%[[BASE]],
// A static offset is in the type: the callee adds it.
// CHECK: llvm.call @sbp_kernel_1(%[[AT]]) : (!llvm.ptr) -> ()
// CHECK: llvm.ptrtoint %[[AT]] : !llvm.ptr to i64
// CHECK: llvm.call @sbp_contract_f32
func.func @kernels_take_pointers(%arena: memref<1024xi8>, %n: index) {
  %c0 = arith.constant 0 : index
  %c64 = arith.constant 64 : index
  %v = memref.view %arena[%c64][] : memref<1024xi8> to memref<8xf32>
  %w = memref.view %arena[%c0][] : memref<1024xi8> to memref<8xf32>
  %base, %offset, %size, %stride = memref.extract_strided_metadata %v : memref<8xf32> -> memref<f32>, index, index, index
  %s = memref.reinterpret_cast %base to offset: [4], sizes: [4], strides: [1] : memref<f32> to memref<4xf32, strided<[1], offset: 4>>
  call @sbp_kernel_0(%v, %n) : (memref<8xf32>, index) -> ()
  call @sbp_kernel_0(%w, %n) : (memref<8xf32>, index) -> ()
  call @sbp_kernel_1(%s) : (memref<4xf32, strided<[1], offset: 4>>) -> ()
  %p = memref.extract_aligned_pointer_as_index %v : memref<8xf32> -> index
  call @sbp_contract_f32(%p) : (index) -> ()
  return
}

// Where a place is known at run time only, or too far for a constant in an
// address (29 bits).
// CHECK-LABEL: llvm.func @far_views
// CHECK: %[[FAR:.*]] = llvm.mlir.constant(268435456 : index) : i64
// CHECK: llvm.getelementptr %{{.*}}[%{{.*}}] : (!llvm.ptr, i64) -> !llvm.ptr, i8
// CHECK: llvm.getelementptr %{{.*}}[%[[FAR]]] : (!llvm.ptr, i64) -> !llvm.ptr, i8
func.func @far_views(%arena: memref<?xi8>, %n: index) {
  %far = arith.constant 268435456 : index
  %v = memref.view %arena[%n][] : memref<?xi8> to memref<8xf32>
  %w = memref.view %arena[%far][] : memref<?xi8> to memref<8xf32>
  call @sbp_kernel_0(%v, %n) : (memref<8xf32>, index) -> ()
  call @sbp_kernel_0(%w, %n) : (memref<8xf32>, index) -> ()
  return
}

// -----

func.func private @other(memref<8xf32>)

// Other functions take descriptors.
// CHECK-LABEL: llvm.func @others_take_descriptors
// CHECK: llvm.insertvalue
// CHECK: llvm.call @other(%{{.*}}) : (!llvm.ptr, !llvm.ptr, i64, i64, i64) -> ()
func.func @others_take_descriptors(%arena: memref<1024xi8>) {
  %c64 = arith.constant 64 : index
  %v = memref.view %arena[%c64][] : memref<1024xi8> to memref<8xf32>
  call @other(%v) : (memref<8xf32>) -> ()
  return
}

// -----

// While it converts, arguments have a block of their own. No branch is left.
// CHECK-LABEL: llvm.func @arguments_and_body_are_one_block
// CHECK-NOT: llvm.br
// CHECK: llvm.return
func.func @arguments_and_body_are_one_block(%x: memref<8xf32>, %y: memref<8xf32>, %i: index) {
  %v = memref.load %x[%i] : memref<8xf32>
  memref.store %v, %y[%i] : memref<8xf32>
  return
}

// -----

// A loop that the function begins with has blocks of its own.
// CHECK-LABEL: llvm.func @loops_stay_blocks
// CHECK: llvm.br ^[[HEAD:.*]](%{{.*}} : i64)
// CHECK: ^[[HEAD]](%{{.*}}: i64):
// CHECK: llvm.cond_br %{{.*}}, ^{{.*}}, ^{{.*}}
func.func @loops_stay_blocks(%x: memref<8xf32>, %v: f32, %n: index) {
  scf.for %i = %n to %n step %n {
    memref.store %v, %x[%i] : memref<8xf32>
  }
  return
}

// -----

// What has no LLVM type fails here, not later.
// expected-error @+1 {{failed to legalize operation 'func.func'}}
func.func @tensor(%x: tensor<8xf32>) {
  return
}
