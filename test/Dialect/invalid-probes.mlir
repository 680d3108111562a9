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
