// RUN: sbp-opt %s --sbp-raise-tensor-ops | FileCheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @concatenate
// CHECK-SAME: (%[[A:[a-z0-9]+]]: tensor<2x3xf32>, %[[B:[a-z0-9]+]]: tensor<2x5xf32>)
func.func @concatenate(%a: tensor<2x3xf32>, %b: tensor<2x5xf32>) -> tensor<2x8xf32> {
  // CHECK: tensor.concat dim(1) %[[A]], %[[B]] : (tensor<2x3xf32>, tensor<2x5xf32>) -> tensor<2x8xf32>
  // CHECK-NOT: linalg.generic
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<2x8xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<2x8xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %first = arith.cmpi ult, %j, %c3 : index
    %v = scf.if %first -> (f32) {
      %x = tensor.extract %a[%i, %j] : tensor<2x3xf32>
      scf.yield %x : f32
    } else {
      %k = arith.subi %j, %c3 : index
      %x = tensor.extract %b[%i, %k] : tensor<2x5xf32>
      scf.yield %x : f32
    }
    linalg.yield %v : f32
  } -> tensor<2x8xf32>
  return %r : tensor<2x8xf32>
}

// CHECK-LABEL: func @pad
// CHECK-SAME: (%[[A:[a-z0-9]+]]: tensor<2x3xf32>)
func.func @pad(%a: tensor<2x3xf32>) -> tensor<2x6xf32> {
  // CHECK: tensor.pad %[[A]] low[0, 1] high[0, 2]
  // CHECK-NOT: linalg.generic
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x6xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<2x6xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %low = arith.cmpi uge, %j, %c1 : index
    %high = arith.cmpi ult, %j, %c4 : index
    %inside = arith.andi %low, %high : i1
    %v = scf.if %inside -> (f32) {
      %k = arith.subi %j, %c1 : index
      %x = tensor.extract %a[%i, %k] : tensor<2x3xf32>
      scf.yield %x : f32
    } else {
      scf.yield %zero : f32
    }
    linalg.yield %v : f32
  } -> tensor<2x6xf32>
  return %r : tensor<2x6xf32>
}

// CHECK-LABEL: func @extract_with_swapped_indices
func.func @extract_with_swapped_indices(%a: tensor<8x8xf32>, %b: tensor<8x8xf32>) -> tensor<8x8xf32> {
  // CHECK: linalg.generic
  // CHECK-NOT: tensor.concat
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<8x8xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<8x8xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %first = arith.cmpi ult, %j, %c3 : index
    %v = scf.if %first -> (f32) {
      %x = tensor.extract %a[%j, %i] : tensor<8x8xf32>
      scf.yield %x : f32
    } else {
      %x = tensor.extract %b[%i, %j] : tensor<8x8xf32>
      scf.yield %x : f32
    }
    linalg.yield %v : f32
  } -> tensor<8x8xf32>
  return %r : tensor<8x8xf32>
}

// A batch of one: 0 is the index of its loop.
// CHECK-LABEL: func @concatenate_in_a_batch_of_one
// CHECK-SAME: (%[[A:[a-z0-9]+]]: tensor<1x3xf32>, %[[B:[a-z0-9]+]]: tensor<1x5xf32>)
func.func @concatenate_in_a_batch_of_one(%a: tensor<1x3xf32>, %b: tensor<1x5xf32>) -> tensor<1x8xf32> {
  // CHECK: tensor.concat dim(1) %[[A]], %[[B]] : (tensor<1x3xf32>, tensor<1x5xf32>) -> tensor<1x8xf32>
  // CHECK-NOT: linalg.generic
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<1x8xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x8xf32>) {
  ^bb0(%o: f32):
    %j = linalg.index 1 : index
    %first = arith.cmpi ult, %j, %c3 : index
    %v = scf.if %first -> (f32) {
      %x = tensor.extract %a[%c0, %j] : tensor<1x3xf32>
      scf.yield %x : f32
    } else {
      %k = arith.subi %j, %c3 : index
      %x = tensor.extract %b[%c0, %k] : tensor<1x5xf32>
      scf.yield %x : f32
    }
    linalg.yield %v : f32
  } -> tensor<1x8xf32>
  return %r : tensor<1x8xf32>
}

// Row 0 of two, again and again, is no concatenation.
// CHECK-LABEL: func @first_row_repeated
func.func @first_row_repeated(%a: tensor<2x3xf32>, %b: tensor<2x5xf32>) -> tensor<2x8xf32> {
  // CHECK-NOT: tensor.concat
  // CHECK: return
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<2x8xf32>
  %r = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<2x8xf32>) {
  ^bb0(%o: f32):
    %j = linalg.index 1 : index
    %first = arith.cmpi ult, %j, %c3 : index
    %v = scf.if %first -> (f32) {
      %x = tensor.extract %a[%c0, %j] : tensor<2x3xf32>
      scf.yield %x : f32
    } else {
      %k = arith.subi %j, %c3 : index
      %x = tensor.extract %b[%c0, %k] : tensor<2x5xf32>
      scf.yield %x : f32
    }
    linalg.yield %v : f32
  } -> tensor<2x8xf32>
  return %r : tensor<2x8xf32>
}

// PyTorch's gradient of a pad: a negative amount removes.
// CHECK-LABEL: func @negative_pad
// CHECK-SAME: (%[[A:[a-z0-9]+]]: tensor<2x6x8xf32>)
func.func @negative_pad(%a: tensor<2x6x8xf32>) -> tensor<2x5x7xf32> {
  // CHECK: %[[SLICE:.*]] = tensor.extract_slice %[[A]][0, 1, 0] [2, 5, 7] [1, 1, 1]
  // CHECK-NOT: tensor.pad
  // CHECK: return %[[SLICE]]
  %zero = arith.constant 0.0 : f32
  %p = tensor.pad %a low[0, -1, 0] high[0, 0, -1] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %zero : f32
  } : tensor<2x6x8xf32> to tensor<2x5x7xf32>
  return %p : tensor<2x5x7xf32>
}

// What is positive stays a pad, and its body counts as before.
// CHECK-LABEL: func @pad_of_both_signs
func.func @pad_of_both_signs(%a: tensor<?x6xf32>) -> tensor<?x4xf32> {
  // CHECK: %[[SIZE:.*]] = arith.subi %{{.*}}, %{{.*}} : index
  // CHECK: %[[SLICE:.*]] = tensor.extract_slice %{{.*}}[0, 3] [%[[SIZE]], 3] [1, 1] : tensor<?x6xf32> to tensor<?x3xf32>
  // CHECK: tensor.pad %[[SLICE]] low[2, 0] high[0, 1]
  %p = tensor.pad %a low[2, -3] high[-1, 1] {
  ^bb0(%i: index, %j: index):
    %k = arith.index_cast %j : index to i32
    %x = arith.sitofp %k : i32 to f32
    tensor.yield %x : f32
  } : tensor<?x6xf32> to tensor<?x4xf32>
  return %p : tensor<?x4xf32>
}
