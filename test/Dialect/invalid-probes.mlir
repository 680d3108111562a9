// RUN: sbp-opt %s --split-input-file --verify-diagnostics

func.func @c29_dynamic_positions(%seed: i64) {
  // expected-error @below {{C29: expected probes of a static number of positions and of probes, at least 1 each, with elements f32 or f64, but got 'tensor<?x4xf32>'}}
  %z = sbp.probes "a", rademacher seed %seed step %seed : tensor<?x4xf32>
  return
}

// -----

func.func @c29_elements(%seed: i64) {
  // expected-error @below {{C29: expected probes}}
  %z = sbp.probes "a", rademacher seed %seed step %seed : tensor<8x4xbf16>
  return
}

// -----

func.func @c29_counters(%seed: i64) {
  // expected-error @below {{C29: expected at most 2147483648 counters, but 1073741824 positions with 3 for each take 3221225472}}
  %z = sbp.probes "a", gaussian seed %seed step %seed : tensor<1073741824x12xf32>
  return
}

// -----

func.func @c14_call(%seed: i64) {
  // expected-error @below {{C14: expected a `call` of at least 0, but got -1}}
  %z = sbp.probes "a" call -1, rademacher seed %seed step %seed : tensor<8x4xf32>
  return
}

// -----

func.func @c30_more_than_a_basis(%seed: i64) {
  // expected-error @below {{C30: expected at most as many orthogonal probes as positions, 8, but got 9}}
  %z = sbp.probes "a", orthogonal seed %seed step %seed : tensor<8x9xf32>
  return
}

// -----

func.func @c6_axes(%x: tensor<8x4xf32>, %z: tensor<8x2xf32>) {
  // expected-error @below {{C6: expected axes from 0 to 1, but got 2}}
  %s = sbp.sketch %x, %z axes [2] : tensor<8x4xf32>, tensor<8x2xf32> -> tensor<2x4xf32>
  return
}

// -----

func.func @c6_repeated(%x: tensor<8x4xf32>, %z: tensor<64x2xf32>) {
  // expected-error @below {{C6: expected distinct axes, but 0 is repeated}}
  %s = sbp.sketch %x, %z axes [0, 0] : tensor<8x4xf32>, tensor<64x2xf32> -> tensor<2x4xf32>
  return
}

// -----

func.func @c31_positions(%x: tensor<8x4xf32>, %z: tensor<16x2xf32>) {
  // expected-error @below {{C31: expected the axes of 'tensor<8x4xf32>' to have the 16 positions of the probes, but they have 8}}
  %s = sbp.sketch %x, %z axes [0] : tensor<8x4xf32>, tensor<16x2xf32> -> tensor<2x4xf32>
  return
}

// -----

func.func @c31_dynamic_axis(%x: tensor<?x4xf32>, %z: tensor<16x2xf32>) {
  // expected-error @below {{C31: expected axes of static size, but axis 0 of 'tensor<?x4xf32>' is known at run time only}}
  %s = sbp.sketch %x, %z axes [0] : tensor<?x4xf32>, tensor<16x2xf32> -> tensor<2x4xf32>
  return
}

// -----

func.func @c31_elements(%x: tensor<8x4xi32>, %z: tensor<8x2xf32>) {
  // expected-error @below {{C31: expected floating-point elements, but got 'tensor<8x4xi32>'}}
  %s = sbp.sketch %x, %z axes [0] : tensor<8x4xi32>, tensor<8x2xf32> -> tensor<2x4xf32>
  return
}

// -----

func.func @c31_sketch(%s: tensor<4x2xf32>, %z: tensor<8x2xf32>) {
  // expected-error @below {{C31: expected a sketch of 'tensor<2x4xf32>', but got 'tensor<4x2xf32>'}}
  %x = sbp.expand_sketch %s, %z axes [0] : tensor<4x2xf32>, tensor<8x2xf32> -> tensor<8x4xf32>
  return
}

// -----

func.func @c32_rows_are_no_vectors(%seed: i64) {
  // expected-error @below {{C32: expected vectors, but `rows` are none: `sbp.sample_rows` draws them}}
  %z = sbp.probes "a", rows seed %seed step %seed : tensor<8x4xf32>
  return
}

// -----

func.func @c32_more_rows_than_positions(%x: tensor<8x4xf32>, %seed: i64) {
  // expected-error @below {{C32: expected 1 to 8 rows of as many positions of 'tensor<8x4xf32>', no more than 2^31 positions, and 2^38 positions times rows, but got 'tensor<9x4xf32>'}}
  %r, %n, %f = sbp.sample_rows "a", %x axes [0] seed %seed step %seed : tensor<8x4xf32> -> tensor<9x4xf32>, tensor<9xi32>, tensor<9xf32>
  return
}

// -----

func.func @c32_too_many_positions(%x: tensor<4294967296x4xf32>, %seed: i64) {
  // expected-error @below {{C32: expected 1 to 4294967296 rows}}
  %r, %n, %f = sbp.sample_rows "a", %x axes [0] seed %seed step %seed : tensor<4294967296x4xf32> -> tensor<2x4xf32>, tensor<2xi32>, tensor<2xf32>
  return
}

// -----

func.func @c32_rows(%x: tensor<8x4xbf16>, %seed: i64) {
  // expected-error @below {{C32: expected rows of 'tensor<2x4xbf16>', but got 'tensor<2x4xf32>'}}
  %r, %n, %f = sbp.sample_rows "a", %x axes [0] seed %seed step %seed : tensor<8x4xbf16> -> tensor<2x4xf32>, tensor<2xi32>, tensor<2xf32>
  return
}

// -----

func.func @c32_no_rows(%x: tensor<8xf32>, %seed: i64) {
  // expected-error @below {{C32: expected 1 to 8 rows}}
  %r, %n, %f = sbp.sample_rows "a", %x axes [0] seed %seed step %seed : tensor<8xf32> -> tensor<f32>, tensor<2xi32>, tensor<2xf32>
  return
}

// -----

func.func @c32_numbers(%r: tensor<2x4xf32>, %n: tensor<2xi64>, %f: tensor<2xf32>) {
  // expected-error @below {{C32: expected numbers of 'tensor<2xi32>', but got 'tensor<2xi64>'}}
  %x = sbp.expand_rows %r, %n, %f axes [0] : tensor<2x4xf32>, tensor<2xi64>, tensor<2xf32> -> tensor<8x4xf32>
  return
}

// -----

func.func @c32_factors(%r: tensor<2x4xf32>, %n: tensor<2xi32>, %f: tensor<3xf32>) {
  // expected-error @below {{C32: expected factors of 'tensor<2xf32>', but got 'tensor<3xf32>'}}
  %x = sbp.expand_rows %r, %n, %f axes [0] : tensor<2x4xf32>, tensor<2xi32>, tensor<3xf32> -> tensor<8x4xf32>
  return
}

// -----

func.func @c32_dynamic_axis(%x: tensor<?x4xf32>, %seed: i64) {
  // expected-error @below {{C32: expected axes of static size, but axis 0 of 'tensor<?x4xf32>' is known at run time only}}
  %r, %n, %f = sbp.sample_rows "a", %x axes [0] seed %seed step %seed : tensor<?x4xf32> -> tensor<2x4xf32>, tensor<2xi32>, tensor<2xf32>
  return
}

// -----

func.func @c32_elements(%x: tensor<8x4xi32>, %seed: i64) {
  // expected-error @below {{C32: expected floating-point elements, but got 'tensor<8x4xi32>'}}
  %r, %n, %f = sbp.sample_rows "a", %x axes [0] seed %seed step %seed : tensor<8x4xi32> -> tensor<2x4xi32>, tensor<2xi32>, tensor<2xf32>
  return
}

// -----

func.func @c6_rows(%r: tensor<2x4xf32>, %n: tensor<2xi32>, %f: tensor<2xf32>) {
  // expected-error @below {{C6: expected axes from 0 to 1, but got 2}}
  %x = sbp.expand_rows %r, %n, %f axes [2] : tensor<2x4xf32>, tensor<2xi32>, tensor<2xf32> -> tensor<8x4xf32>
  return
}

// -----

func.func @c14_call_of_rows(%x: tensor<8x4xf32>, %seed: i64) {
  // expected-error @below {{C14: expected a `call` of at least 0, but got -1}}
  %r, %n, %f = sbp.sample_rows "a" call -1, %x axes [0] seed %seed step %seed : tensor<8x4xf32> -> tensor<2x4xf32>, tensor<2xi32>, tensor<2xf32>
  return
}

// -----

func.func @c33_draws(%l: memref<8xi64>, %w: memref<4xi64>, %p: memref<3xi32>, %f: memref<4xf32>) {
  // expected-error @below {{C33: expected a row of i64 lengths and rows of no more i64 words, i32 positions and f32 factors, but got 'memref<8xi64>', 'memref<4xi64>', 'memref<3xi32>' and 'memref<4xf32>'}}
  sbp.sample_lengths ins(%l, %w : memref<8xi64>, memref<4xi64>) outs(%p, %f : memref<3xi32>, memref<4xf32>)
  return
}

// -----

func.func @c33_elements(%l: memref<8xi64>, %w: memref<8xi64>, %p: memref<8xi32>) {
  // expected-error @below {{C33: expected a row of i64 lengths}}
  sbp.sample_lengths ins(%l, %w : memref<8xi64>, memref<8xi64>) outs(%p, %p : memref<8xi32>, memref<8xi32>)
  return
}
