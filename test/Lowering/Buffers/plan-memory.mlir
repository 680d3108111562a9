// RUN: sbp-opt %s --sbp-plan-memory --split-input-file | FileCheck %s
// RUN: sbp-opt %s --sbp-plan-memory="results-in-arena=true" --split-input-file | FileCheck %s --check-prefix=RESULTS
// RUN: sbp-opt %s --sbp-plan-memory="threads=3" --split-input-file | FileCheck %s --check-prefix=THREADS

// %a and %b live at the same time, %c only after both: it lies where the
// larger one was.
// CHECK: module attributes {sbp.planned_peak_bytes = 1536 : i64}
// CHECK-LABEL: func.func @buffer_lies_where_a_dead_one_was
// CHECK: %[[ARENA:.*]] = memref.alloc() {alignment = 64 : i64} : memref<1536xi8>
// CHECK: memref.view %[[ARENA]][%c0{{.*}}][] : memref<1536xi8> to memref<256xf32>
// CHECK: memref.view %[[ARENA]][%c1024{{.*}}][] : memref<1536xi8> to memref<128xf32>
// CHECK: memref.view %[[ARENA]][%c0{{.*}}][] : memref<1536xi8> to memref<200xf32>
// CHECK: memref.dealloc %[[ARENA]]
// CHECK-NEXT: return
func.func @buffer_lies_where_a_dead_one_was(%x: memref<256xf32>, %y: memref<128xf32>, %z: memref<200xf32>) {
  %a = memref.alloc() : memref<256xf32>
  memref.copy %x, %a : memref<256xf32> to memref<256xf32>
  %b = memref.alloc() : memref<128xf32>
  memref.copy %y, %b : memref<128xf32> to memref<128xf32>
  memref.copy %a, %x : memref<256xf32> to memref<256xf32>
  memref.copy %b, %y : memref<128xf32> to memref<128xf32>
  memref.dealloc %a : memref<256xf32>
  memref.dealloc %b : memref<128xf32>
  %c = memref.alloc() : memref<200xf32>
  memref.copy %z, %c : memref<200xf32> to memref<200xf32>
  memref.copy %c, %z : memref<200xf32> to memref<200xf32>
  memref.dealloc %c : memref<200xf32>
  return
}

// -----

// A result has an allocation of its own, but for who asks otherwise. Either way
// it counts.
// CHECK: module attributes {sbp.planned_peak_bytes = 2048 : i64}
// CHECK-LABEL: func.func @result
// CHECK: memref.alloc() {{.*}} : memref<1024xi8>
// CHECK: %[[R:.*]] = memref.alloc() : memref<256xf32>
// CHECK: return %[[R]]
// RESULTS-LABEL: func.func @result
// RESULTS: memref.alloc() {{.*}} : memref<2048xi8>
// RESULTS-NOT: memref.dealloc
// RESULTS: return
func.func @result(%x: memref<256xf32>) -> memref<256xf32> {
  %a = memref.alloc() : memref<256xf32>
  memref.copy %x, %a : memref<256xf32> to memref<256xf32>
  %r = memref.alloc() : memref<256xf32>
  memref.copy %a, %r : memref<256xf32> to memref<256xf32>
  memref.dealloc %a : memref<256xf32>
  return %r : memref<256xf32>
}

// -----

// No plan covers a size known at run time.
// CHECK-NOT: planned_peak_bytes
// CHECK-LABEL: func.func @size_known_at_run_time
// CHECK: memref.alloc(%arg1) : memref<?xf32>
func.func @size_known_at_run_time(%x: memref<?xf32>, %n: index) {
  %a = memref.alloc(%n) : memref<?xf32>
  memref.copy %x, %a : memref<?xf32> to memref<?xf32>
  memref.copy %a, %x : memref<?xf32> to memref<?xf32>
  memref.dealloc %a : memref<?xf32>
  return
}

// -----

// Largest first, %c would lie at 0 and %a, which lives longer, above it: %b and
// %d would not fit around %a, and the arena would take 640 bytes.
// CHECK: module attributes {sbp.planned_peak_bytes = 576 : i64}
// CHECK-LABEL: func.func @long_lived_first
// CHECK: memref.alloc() {alignment = 64 : i64} : memref<576xi8>
// CHECK: memref.view %{{.*}}[%c0{{.*}}][] : memref<576xi8> to memref<48xf32>
// CHECK: memref.view %{{.*}}[%c192{{.*}}][] : memref<576xi8> to memref<64xf32>
func.func @long_lived_first(%x: memref<48xf32>, %z: memref<64xf32>) {
  %a = memref.alloc() : memref<48xf32>
  memref.copy %x, %a : memref<48xf32> to memref<48xf32>
  %c = memref.alloc() : memref<64xf32>
  memref.copy %z, %c : memref<64xf32> to memref<64xf32>
  memref.dealloc %c : memref<64xf32>
  %b = memref.alloc() : memref<48xf32>
  memref.copy %a, %b : memref<48xf32> to memref<48xf32>
  %d = memref.alloc() : memref<48xf32>
  memref.copy %a, %d : memref<48xf32> to memref<48xf32>
  memref.dealloc %a : memref<48xf32>
  memref.copy %b, %x : memref<48xf32> to memref<48xf32>
  memref.dealloc %b : memref<48xf32>
  memref.copy %d, %x : memref<48xf32> to memref<48xf32>
  memref.dealloc %d : memref<48xf32>
  return
}

// -----

// A function that a launch runs for all batches has its arena once per thread,
// whatever it is called; another function of such a name has not.
// CHECK: module attributes {sbp.planned_peak_bytes = 448 : i64}
// THREADS: module attributes {sbp.planned_peak_bytes = 832 : i64}
module {
  func.func @main(%x: memref<64xf32>) {
    %a = memref.alloc() : memref<64xf32>
    memref.copy %x, %a : memref<64xf32> to memref<64xf32>
    memref.dealloc %a : memref<64xf32>
    return
  }
  func.func private @part(%x: memref<48xf32>) attributes {llvm.bareptr} {
    %a = memref.alloc() : memref<48xf32>
    memref.copy %x, %a : memref<48xf32> to memref<48xf32>
    memref.dealloc %a : memref<48xf32>
    return
  }
  func.func private @all_parts(memref<48xf32>) attributes {llvm.bareptr, sbp.launch = #sbp.batch_launch<@part, sizes = [8], strides = [0]>}
  func.func private @sbp_batch_mine(%x: memref<256xf32>) {
    %a = memref.alloc() : memref<256xf32>
    memref.copy %x, %a : memref<256xf32> to memref<256xf32>
    memref.dealloc %a : memref<256xf32>
    return
  }
}

// -----

// A caller may run either function: the module needs what the larger one does,
// and each says its own peak.
// CHECK: module attributes {sbp.planned_peak_bytes = 4096 : i64}
// CHECK-LABEL: func.func @largest_peak_is_the_modules
// CHECK-SAME: attributes {sbp.planned_peak_bytes = 4096 : i64}
func.func @largest_peak_is_the_modules(%x: memref<1024xf32>) {
  %a = memref.alloc() : memref<1024xf32>
  memref.copy %x, %a : memref<1024xf32> to memref<1024xf32>
  memref.copy %a, %x : memref<1024xf32> to memref<1024xf32>
  memref.dealloc %a : memref<1024xf32>
  return
}
// CHECK-LABEL: func.func @smaller
// CHECK-SAME: attributes {sbp.planned_peak_bytes = 64 : i64}
func.func @smaller(%x: memref<16xf32>) {
  %a = memref.alloc() : memref<16xf32>
  memref.copy %x, %a : memref<16xf32> to memref<16xf32>
  memref.copy %a, %x : memref<16xf32> to memref<16xf32>
  memref.dealloc %a : memref<16xf32>
  return
}

// -----

// One function's peak is not known: nor is the module's.
// CHECK: module {
// CHECK-LABEL: func.func @module_has_no_peak_where_a_function_has_none
func.func @module_has_no_peak_where_a_function_has_none(%x: memref<?xf32>, %n: index) {
  %a = memref.alloc(%n) : memref<?xf32>
  memref.copy %x, %a : memref<?xf32> to memref<?xf32>
  memref.dealloc %a : memref<?xf32>
  return
}
func.func @known(%x: memref<16xf32>) {
  %a = memref.alloc() : memref<16xf32>
  memref.copy %x, %a : memref<16xf32> to memref<16xf32>
  memref.dealloc %a : memref<16xf32>
  return
}
