// RUN: env -u CUDA_HOME -u CUDA_ROOT -u CUDA_PATH sbp-opt %s --sbp-lower-to-gpu --verify-diagnostics

// f32 has polynomials; exp of f64 is a function of CUDA's libdevice. The place is
// the operation's own.
func.func @main(%x: tensor<16xf32>, %y: tensor<16xf64>) -> (tensor<16xf32>, tensor<16xf64>) {
  %a = math.exp %x : tensor<16xf32>
  // expected-error @below {{cannot run on the GPU: it needs '__nv_exp' of CUDA's libdevice, which was not found; expected CUDA_HOME to name the folder of a CUDA toolkit}}
  %b = math.exp %y : tensor<16xf64>
  return %a, %b : tensor<16xf32>, tensor<16xf64>
}
