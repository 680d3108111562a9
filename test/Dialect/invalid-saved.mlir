// RUN: sbp-opt %s --split-input-file --verify-diagnostics

func.func @c34_elements(%x: tensor<4x64xi8>) {
  // expected-error @below {{C34: expected a byte for each 4 or 2 of 64 codes, but got 'tensor<4x8xi8>'}}
  %b = sbp.pack_bits %x : tensor<4x64xi8> -> tensor<4x8xi8>
  return
}

// -----

func.func @c34_wide(%x: tensor<4x64xi32>) {
  // expected-error @below {{C34: expected truth values of i1, or codes of i8, and bytes of i8, but got 'tensor<4x64xi32>' and 'tensor<4x8xi8>'}}
  %b = sbp.pack_bits %x : tensor<4x64xi32> -> tensor<4x8xi8>
  return
}

// -----

func.func @c34_leading(%x: tensor<4x64xi1>) {
  // expected-error @below {{C34: expected the bytes to have leading axes of 'tensor<4x64xi1>' and one more, but got 'tensor<2x16xi8>'}}
  %b = sbp.pack_bits %x : tensor<4x64xi1> -> tensor<2x16xi8>
  return
}

// -----

func.func @c34_scalar(%x: tensor<i1>) {
  // expected-error @below {{C34: expected the bytes to have leading axes}}
  %b = sbp.pack_bits %x : tensor<i1> -> tensor<i8>
  return
}

// -----

func.func @c34_dynamic(%x: tensor<4x?xi1>) {
  // expected-error @below {{C34: expected axes of static size in a byte, but got 'tensor<4x?xi1>'}}
  %b = sbp.pack_bits %x : tensor<4x?xi1> -> tensor<4x8xi8>
  return
}

// -----

func.func @c34_count(%bits: tensor<4x8xi8>) {
  // expected-error @below {{C34: expected a byte for each 8 of 60 truth values, but got 'tensor<4x8xi8>'}}
  %x = sbp.unpack_bits %bits : tensor<4x8xi8> -> tensor<4x60xi1>
  return
}

// -----

func.func @c35_integers(%x: tensor<4x64xi32>, %seed: i64) {
  // expected-error @below {{C35: expected rows of floats, of static shape, but got 'tensor<4x64xi32>'}}
  %c = sbp.compress %x, "a/saved0" seed %seed step %seed : tensor<4x64xi32> -> tensor<4x64xbf16>
  return
}

// -----

func.func @c35_dynamic(%x: tensor<?x64xf32>, %seed: i64) {
  // expected-error @below {{C35: expected rows of floats, of static shape}}
  %c = sbp.compress %x, "a/saved0" seed %seed step %seed : tensor<?x64xf32> -> tensor<?x64xbf16>
  return
}

// -----

func.func @c35_counters(%x: tensor<65536x65537x8xf32>, %seed: i64) {
  // expected-error @below {{C35: expected at most 2^32 counters, but 'tensor<65536x65537x8xf32>' takes 4295032832}}
  %c = sbp.compress %x, "a/saved0" seed %seed step %seed : tensor<65536x65537x8xf32> -> tensor<65536x65537x8xbf16>
  return
}

// -----

func.func @c36_codes(%x: tensor<4x64xf16>, %seed: i64) {
  // expected-error @below {{C36: expected a code for each element, i8 or, of f32 and f64, bf16, but got 'tensor<4x64xbf16>' for 'tensor<4x64xf16>'}}
  %c = sbp.compress %x, "a/saved0" seed %seed step %seed : tensor<4x64xf16> -> tensor<4x64xbf16>
  return
}

// -----

func.func @c36_no_scales(%x: tensor<4x64xf32>, %seed: i64) {
  // expected-error @below {{C36: expected scales beside bytes, and only there}}
  %c = sbp.compress %x, "a/saved0" seed %seed step %seed : tensor<4x64xf32> -> tensor<4x64xi8>
  return
}

// -----

func.func @c36_scales(%c: tensor<4x64xi8>, %s: tensor<64xf32>) {
  // expected-error @below {{C36: expected an f32 for each row of 'tensor<4x64xf32>', but got 'tensor<64xf32>'}}
  %x = sbp.decompress %c scales %s : tensor<4x64xi8>, tensor<64xf32> -> tensor<4x64xf32>
  return
}

// -----

// expected-error @below {{expects 'sbp.invert' to be a unit attribute, but it is true}}
func.func @invert() attributes {sbp.invert = true} {
  return
}

// -----

// expected-error @below {{expects 'sbp.save_as' to be an #sbp.save_as, but it is "int8"}}
func.func @save_as() attributes {sbp.save_as = "int8"} {
  return
}
