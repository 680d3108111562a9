// A step on the caller's stream: two kernels and a product between them, whose
// buffer lies in the caller's arena.
module attributes {gpu.container_module} {
  llvm.mlir.global internal constant @nest(dense<[8, 8, 8,  8, 0, 1,  0, 1, 8,  8, 1, 0]> : tensor<12xi64>) : !llvm.array<12 x i64>
  func.func private @sbp_cuda_contract_f32(!llvm.ptr, memref<64xf32>, memref<64xf32>, memref<64xf32>, i64, !llvm.ptr, i64) attributes {llvm.bareptr}

  func.func @step(%stream: !llvm.ptr, %arena: memref<1024xi8>,
                  %x: memref<64xf32>, %y: memref<64xf32>)
      attributes {llvm.bareptr} {
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c32 = arith.constant 32 : index
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %replace = arith.constant 0 : i64
    %loops = arith.constant 3 : i64
    %squares = memref.view %arena[%c0][] : memref<1024xi8> to memref<64xf32>
    %products = memref.view %arena[%c256][] : memref<1024xi8> to memref<64xf32>
    %nest = llvm.mlir.addressof @nest : !llvm.ptr
    %token = builtin.unrealized_conversion_cast %stream : !llvm.ptr to !gpu.async.token
    %after = gpu.launch_func async [%token] @kernels::@square
        blocks in (%c2, %c1, %c1) threads in (%c32, %c1, %c1)
        args(%x : memref<64xf32>, %squares : memref<64xf32>)
    call @sbp_cuda_contract_f32(%stream, %squares, %x, %products, %loops, %nest, %replace)
        : (!llvm.ptr, memref<64xf32>, memref<64xf32>, memref<64xf32>, i64, !llvm.ptr, i64) -> ()
    %end = gpu.launch_func async [%after] @kernels::@square
        blocks in (%c2, %c1, %c1) threads in (%c32, %c1, %c1)
        args(%products : memref<64xf32>, %y : memref<64xf32>)
    return
  }

  gpu.module @kernels [#nvvm.target<chip = "sm_80", features = "+ptx70", O = 3>] {
    gpu.func @square(%x: memref<64xf32>, %y: memref<64xf32>) kernel
        attributes {known_block_size = array<i32: 32, 1, 1>} {
      %block = gpu.block_id x
      %thread = gpu.thread_id x
      %c32 = arith.constant 32 : index
      %begin = arith.muli %block, %c32 : index
      %i = arith.addi %begin, %thread : index
      %value = memref.load %x[%i] : memref<64xf32>
      %square = arith.mulf %value, %value : f32
      memref.store %square, %y[%i] : memref<64xf32>
      gpu.return
    }
  }
}
