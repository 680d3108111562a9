// What each pass did, and what it did not do and why.
// DEFINE: %{remarks} = --split-input-file --remark-format=emitRemark --remarks-filter=".*" -o /dev/null
// RUN: sbp-opt %s --sbp-skip-inserted-zeros %{remarks} 2>&1 | FileCheck %s --check-prefix=ZEROS
// RUN: sbp-opt %s --sbp-fold-transposes %{remarks} 2>&1 | FileCheck %s --check-prefix=TRANSPOSES

// ZEROS: SkippedZeros
// ZEROS-SAME: 1 contractions leave out the zeros of tensor<7xf32>
func.func @weight_gradient(%x: tensor<16xf32>, %dy: tensor<4xf32>, %zeros: tensor<3xf32>) -> tensor<3xf32> {
  %zero = arith.constant dense<0.0> : tensor<7xf32>
  %spread = tensor.insert_slice %dy into %zero[0] [4] [2] : tensor<4xf32> into tensor<7xf32>
  %dw = linalg.generic {indexing_maps = [affine_map<(k, i) -> (k + i)>, affine_map<(k, i) -> (i)>, affine_map<(k, i) -> (k)>],
                        iterator_types = ["parallel", "reduction"]}
      ins(%x, %spread : tensor<16xf32>, tensor<7xf32>) outs(%zeros : tensor<3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<3xf32>
  return %dw : tensor<3xf32>
}

// -----

// Each row of the spread tensor makes one of the result.
// ZEROS: MultipliesZeros
// ZEROS-SAME: the contraction multiplies inserted zeros
func.func @row_by_row(%w: tensor<3x5xf32>, %dy: tensor<4x3xf32>, %zeros: tensor<7x5xf32>) -> tensor<7x5xf32> {
  %zero = arith.constant dense<0.0> : tensor<7x3xf32>
  %spread = tensor.insert_slice %dy into %zero[0, 0] [4, 3] [2, 1] : tensor<4x3xf32> into tensor<7x3xf32>
  %dx = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (k, j)>, affine_map<(i, j, k) -> (i, j)>],
                        iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%spread, %w : tensor<7x3xf32>, tensor<3x5xf32>) outs(%zeros : tensor<7x5xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<7x5xf32>
  return %dx : tensor<7x5xf32>
}

// -----

// TRANSPOSES: CopiedTransposed
// TRANSPOSES-SAME: tensor<8x5xf32> is copied transposed
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

// TRANSPOSES: FoldedTranspose
// TRANSPOSES-SAME: tensor<6x4xf32> is not copied
func.func @transposed(%a: tensor<4x8xf32>, %b: tensor<8x6xf32>) -> tensor<6x4xf32> {
  %zero = arith.constant dense<0.0> : tensor<4x6xf32>
  %c = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : tensor<4x8xf32>, tensor<8x6xf32>) outs(%zero : tensor<4x6xf32>) {
  ^bb0(%x: f32, %y: f32, %sum: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %sum, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x6xf32>
  %init = tensor.empty() : tensor<6x4xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%c : tensor<4x6xf32>) outs(%init : tensor<6x4xf32>) {
  ^bb0(%x: f32, %old: f32):
    linalg.yield %x : f32
  } -> tensor<6x4xf32>
  return %t : tensor<6x4xf32>
}
