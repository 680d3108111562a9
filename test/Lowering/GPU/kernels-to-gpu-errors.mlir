// RUN: sbp-opt %s --sbp-kernels-to-gpu --split-input-file --verify-diagnostics

func.func private @elsewhere(memref<8xf32>)
func.func @call(%x: memref<8xf32>) {
  // expected-error @below {{cannot run on the GPU: 'func.call' is no kernel}}
  call @elsewhere(%x) : (memref<8xf32>) -> ()
  return
}

// -----

func.func @dynamic(%x: memref<?xf32>, %y: memref<?xf32>) {
  // expected-error @below {{cannot run on the GPU: it has loops of a size that is known at run time only; give the graph static shapes}}
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  return
}

// -----

// The host cannot know how often: the number is the device's.
func.func @steps(%x: memref<8xf32>, %n: memref<index>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %end = memref.load %n[] : memref<index>
  // expected-error @below {{cannot run on the GPU: what it runs, and how often, depends on numbers that the device computes}}
  scf.for %i = %c0 to %end step %c1 {
    linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%x : memref<8xf32>) {
    ^bb0(%out: f32):
      %y = arith.addf %out, %out : f32
      linalg.yield %y : f32
    }
  }
  return
}

// -----

// Wide accesses would find the second batch misaligned.
func.func @slices_of_15_numbers(%x: memref<8x15xf32>) {
  // expected-error @below {{cannot run on the GPU: expected slices to begin at multiples of 16 bytes, but a step moves 15 elements in 'memref<8x15xf32>'}}
  sbp.batch_kernel sizes [8] slices [affine_map<(b) -> (b, 0)>] (%x : memref<8x15xf32>) {
  ^bb0(%a: memref<1x15xf32, strided<[15, 1]>>):
  }
  return
}
