// What each pass did, and what it did not do and why.
// DEFINE: %{remarks} = --split-input-file --remark-format=emitRemark --remarks-filter=".*" -o /dev/null
// RUN: sbp-opt %s --sbp-raise-tensor-ops %{remarks} 2>&1 | FileCheck %s --check-prefix=RAISE
// RUN: sbp-opt %s --sbp-bubble-up-slices %{remarks} 2>&1 | FileCheck %s --check-prefix=SLICES
// RUN: sbp-opt %s --sbp-distribute-concat %{remarks} 2>&1 | FileCheck %s --check-prefix=CONCAT

// RAISE-COUNT-1: Raised
// RAISE-SAME: a linalg.generic is a tensor.concat now
func.func @concat(%a: tensor<4xf32>, %b: tensor<2xf32>) -> tensor<6xf32> {
  %init = tensor.empty() : tensor<6xf32>
  %c = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%init : tensor<6xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %c4 = arith.constant 4 : index
    %first = arith.cmpi ult, %i, %c4 : index
    %x = scf.if %first -> (f32) {
      %p = tensor.extract %a[%i] : tensor<4xf32>
      scf.yield %p : f32
    } else {
      %j = arith.subi %i, %c4 : index
      %q = tensor.extract %b[%j] : tensor<2xf32>
      scf.yield %q : f32
    }
    linalg.yield %x : f32
  } -> tensor<6xf32>
  return %c : tensor<6xf32>
}

// -----

// RAISE: NotRaised
// RAISE-SAME: neither a concatenation nor a pad
func.func @gather(%a: tensor<4xf32>, %at: tensor<6xindex>) -> tensor<6xf32> {
  %init = tensor.empty() : tensor<6xf32>
  %c = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%init : tensor<6xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = tensor.extract %at[%i] : tensor<6xindex>
    %x = tensor.extract %a[%j] : tensor<4xf32>
    linalg.yield %x : f32
  } -> tensor<6xf32>
  return %c : tensor<6xf32>
}

// -----

// SLICES: SlicedApart
// SLICES-SAME: 2 slices of tensor<5x16xf32> are computed apart
func.func @queries_and_keys(%x: tensor<5x8xf32>, %w: tensor<8x16xf32>) -> (tensor<8x5xf32>, tensor<5x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<5x16xf32>
  %p = linalg.matmul ins(%x, %w : tensor<5x8xf32>, tensor<8x16xf32>) outs(%zero : tensor<5x16xf32>) -> tensor<5x16xf32>
  %q = tensor.extract_slice %p[0, 0] [5, 8] [1, 1] : tensor<5x16xf32> to tensor<5x8xf32>
  %k = tensor.extract_slice %p[0, 8] [5, 8] [1, 1] : tensor<5x16xf32> to tensor<5x8xf32>
  %init = tensor.empty() : tensor<8x5xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%q : tensor<5x8xf32>) outs(%init : tensor<8x5xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<8x5xf32>
  return %t, %k : tensor<8x5xf32>, tensor<5x8xf32>
}

// -----

// SLICES: ComputedWhole
// SLICES-SAME: its slices would read more operands again
func.func @of_a_large_operand(%x: tensor<5x4096xf32>, %w: tensor<4096x16xf32>) -> (tensor<8x5xf32>, tensor<5x8xf32>) {
  %zero = arith.constant dense<0.0> : tensor<5x16xf32>
  %p = linalg.matmul ins(%x, %w : tensor<5x4096xf32>, tensor<4096x16xf32>) outs(%zero : tensor<5x16xf32>) -> tensor<5x16xf32>
  %q = tensor.extract_slice %p[0, 0] [5, 8] [1, 1] : tensor<5x16xf32> to tensor<5x8xf32>
  %k = tensor.extract_slice %p[0, 8] [5, 8] [1, 1] : tensor<5x16xf32> to tensor<5x8xf32>
  %init = tensor.empty() : tensor<8x5xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%q : tensor<5x8xf32>) outs(%init : tensor<8x5xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<8x5xf32>
  return %t, %k : tensor<8x5xf32>, tensor<5x8xf32>
}

// -----

// CONCAT: Distributed
// CONCAT-SAME: tensor<5x16xf32> is summed by its 2 parts
func.func @input_gradient(%dq: tensor<5x8xf32>, %dk: tensor<5x8xf32>, %w: tensor<16x4xf32>) -> tensor<5x4xf32> {
  %dqk = tensor.concat dim(1) %dq, %dk : (tensor<5x8xf32>, tensor<5x8xf32>) -> tensor<5x16xf32>
  %zero = arith.constant dense<0.0> : tensor<5x4xf32>
  %dx = linalg.matmul ins(%dqk, %w : tensor<5x16xf32>, tensor<16x4xf32>) outs(%zero : tensor<5x4xf32>) -> tensor<5x4xf32>
  return %dx : tensor<5x4xf32>
}

// -----

// CONCAT: Concatenated
// CONCAT-SAME: not only sums from zeros read it
func.func @returned(%a: tensor<5x8xf32>, %b: tensor<5x8xf32>) -> tensor<5x16xf32> {
  %c = tensor.concat dim(1) %a, %b : (tensor<5x8xf32>, tensor<5x8xf32>) -> tensor<5x16xf32>
  return %c : tensor<5x16xf32>
}
