//===- Passes.td - Kernels on the GPU ----------------------*- tablegen -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_GPU_PASSES_TD
#define SBP_LOWERING_GPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def ScalarsToMemoryPass : Pass<"sbp-scalars-to-memory", "::mlir::ModuleOp"> {
  let summary = "numbers that a step takes and returns lie in memory";
  let description = [{
    Arguments and results of public functions that are numbers become tensors
    without dimensions. On the GPU a step is launches, which may be recorded and
    run again: what they read must lie in memory that the device sees.

    ```mlir
    func.func @main(%x: tensor<8xf32>, %seed: i64) -> (tensor<8xf32>, i64) {
      return %x, %seed : tensor<8xf32>, i64
    }
    ```

    becomes

    ```mlir
    func.func @main(%x: tensor<8xf32>, %seed: tensor<i64>)
        -> (tensor<8xf32>, tensor<i64>) {
      %0 = tensor.extract %seed[] : tensor<i64>
      %1 = tensor.from_elements %0 : tensor<i64>
      return %x, %1 : tensor<8xf32>, tensor<i64>
    }
    ```
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numMoved", "moved", "numbers that moved">];
}

def KernelsToGPUPass : Pass<"sbp-kernels-to-gpu", "::mlir::ModuleOp"> {
  let summary = "all that computes becomes kernels of one gpu.module";
  let description = [{
    `sbp.row_kernel` becomes a kernel in which some lanes share each row; an
    operation that stands alone, a kernel with a thread for each point of its
    parallel loops; an `scf.forall`, one with a block for each iteration; scalar
    code and loops of it, a kernel of one thread, whose results are kept in
    memory. Equal kernels are one. The host is left with launches, sizes and
    places of buffers, and `sbp.contract`. What would make the host wait for a
    number of the device is refused.

    ```mlir
    func.func @main(%x: memref<64xf32>, %y: memref<64xf32>) {
      memref.copy %x, %y : memref<64xf32> to memref<64xf32>
      return
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::gpu::GPUDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"];
  let statistics = [
    Statistic<"numLaunches", "launches", "launches of kernels">,
    Statistic<"numKernels", "kernels", "different kernels">];
}

def RecordLaunchesPass : Pass<"sbp-record-launches", "::mlir::ModuleOp"> {
  let summary = "records what the launches of a step cost";
  let description = [{
    Public functions get the record `sbp.launches`, of what each kernel, for
    each layer and source line, must move and compute in one step: launches
    times the cost that `sbp-kernels-to-gpu` left on them (`sbp.launch_cost`,
    which goes), and products by their sizes. sbp-run's report reads it. A
    function in which a launch stands in a loop of unknown length has no record.

    ```mlir
    module attributes {gpu.container_module} {
      gpu.module @kernels {
        gpu.func @zero(%x: memref<8xf32>) kernel {
          gpu.return
        }
      }
      func.func @main(%x: memref<8xf32>) {
        %one = arith.constant 1 : index
        gpu.launch_func @kernels::@zero blocks in (%one, %one, %one)
            threads in (%one, %one, %one) args(%x : memref<8xf32>)
            {sbp.launch_cost = array<i64: 0, 32, 0>}
        return
      }
    }
    ```

    leaves one record on `@main`: the kernel `zero`, at this line of the source,
    is launched once, reads nothing and writes 32 bytes.
  }];
  let statistics = [
    Statistic<"numRecords", "records", "kernels by layer and source line">];
}

def LibraryToCudaPass : Pass<"sbp-library-to-cuda", "::mlir::ModuleOp"> {
  let summary = "sbp.contract to calls of the SBP runtime for CUDA";
  let description = [{
    An `sbp.contract` becomes a call of `sbp_cuda_contract_*`
    (SBP/Runtime/Cuda.h) on the step's stream, which is the first argument of
    the function. Sizes and strides are numbers in a global.

    ```mlir
    #a = affine_map<(i, j, k) -> (i, k)>
    #b = affine_map<(i, j, k) -> (k, j)>
    #c = affine_map<(i, j, k) -> (i, j)>
    func.func @main(%stream: !llvm.ptr, %x: memref<8x8xf32>,
                    %y: memref<8x8xf32>, %z: memref<8x8xf32>) {
      sbp.contract ins(%x, %y : memref<8x8xf32>, memref<8x8xf32>)
          outs(%z : memref<8x8xf32>) indexing_maps [#a, #b, #c]
      return
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::memref::MemRefDialect", "::mlir::LLVM::LLVMDialect"];
  let statistics = [
    Statistic<"numContractions", "contractions", "calls of products">];
}

def StepToStreamPass : Pass<"sbp-step-to-stream", "::mlir::ModuleOp"> {
  let summary = "a step runs on the caller's stream, in the caller's memory";
  let description = [{
    The first argument of every public function becomes the stream of its
    launches, the second the arena that sbp-plan-memory allocated. The function
    allocates nothing, waits for nothing, and takes plain pointers.

    ```mlir
    module attributes {gpu.container_module} {
      gpu.module @kernels {
        gpu.func @zero(%x: memref<8xf32>) kernel {
          gpu.return
        }
      }
      func.func @main(%x: memref<8xf32>) {
        %one = arith.constant 1 : index
        gpu.launch_func @kernels::@zero blocks in (%one, %one, %one)
            threads in (%one, %one, %one) args(%x : memref<8xf32>)
        return
      }
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::gpu::GPUDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::memref::MemRefDialect"];
  let statistics = [
    Statistic<"numLaunches", "launches", "launches on the caller's stream">];
}

def DeviceMathPass : Pass<"sbp-device-math", "::mlir::gpu::GPUModuleOp"> {
  let summary = "calls of libdevice that are instructions of the device";
  let description = [{
    Upstream makes calls of libdevice of all functions of `math`. Of those, fma,
    floor, ceil, trunc, rounding to even, sqrt, the absolute value and the sign
    of another number are instructions, and round as the CPU does; 1 / sqrt is
    two of them, since the device's own only comes near. Kernels of most graphs
    need no libdevice then. With `check`, an operation that does is refused where
    the toolkit is not found: PTX would call a function that nobody has.

    ```mlir
    gpu.module @kernels {
      llvm.func @__nv_sqrtf(f32) -> f32
      llvm.func @root(%x: f32) -> f32 {
        %y = llvm.call @__nv_sqrtf(%x) : (f32) -> f32
        llvm.return %y : f32
      }
    }
    ```

    becomes

    ```mlir
    gpu.module @kernels {
      llvm.func @root(%x: f32) -> f32 {
        %y = llvm.intr.sqrt(%x) : (f32) -> f32
        llvm.return %y : f32
      }
    }
    ```
  }];
  let options = [
    Option<"check", "check", "bool", "false",
           "refuse what needs libdevice where libdevice is not found">,
    Option<"toolkit", "toolkit", "std::string", "",
           "folder of the CUDA toolkit that has it; empty: CUDA_ROOT, CUDA_HOME "
           "or CUDA_PATH name the folder">];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
  let statistics = [Statistic<"numReplaced", "replaced", "calls replaced">];
}

def MergeImagesPass : Pass<"sbp-merge-images", "::mlir::ModuleOp"> {
  let summary = "one fatbin of the kernels for several chips";
  let description = [{
    `gpu-module-to-binary` makes an object for each target of a `gpu.module`. The
    translation to LLVM IR takes one of them into the program. This pass makes
    one fatbin of all, in their order, of which the driver takes what the GPU can
    run: machine code for it, else the newest PTX. A `gpu.binary` with one object
    stays as it is. Objects that are no fatbins are refused.

    A fatbin's header of 16 bytes ends in the number of bytes that follow.

    ```mlir
    module attributes {gpu.container_module} {
      gpu.binary @kernels [
          #gpu.object<#nvvm.target<chip = "sm_80">,
              "P\EDU\BA\01\00\10\00\05\00\00\00\00\00\00\00first">,
          #gpu.object<#nvvm.target<chip = "sm_90a">,
              "P\EDU\BA\01\00\10\00\05\00\00\00\00\00\00\00other">]
    }
    ```

    becomes

    ```mlir
    module attributes {gpu.container_module} {
      gpu.binary @kernels [
          #gpu.object<#nvvm.target<chip = "sm_80">,
              "P\EDU\BA\01\00\10\00\0A\00\00\00\00\00\00\00firstother">]
    }
    ```
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect"];
  let statistics = [Statistic<"numMerged", "merged", "objects merged">];
}

def CleanStepPass : Pass<"sbp-clean-step", "::mlir::ModuleOp"> {
  let summary = "drop what only passes read, and times";
  let description = [{
    The last pass of `sbp-lower-to-gpu`. Attributes of this dialect on arguments
    of functions go: the translation to LLVM IR would warn of them. So do the
    times that upstream notes on each object of a `gpu.binary`: equal graphs give
    equal bytes.

    ```mlir
    module attributes {gpu.container_module} {
      gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90a">,
          properties = {LLVMIRToISATimeInMs = 12 : i64, O = 3 : i32},
          assembly = "...">]
      llvm.func @main(%y: !llvm.ptr {sbp.result = 0 : i64}) {
        llvm.return
      }
    }
    ```

    becomes

    ```mlir
    module attributes {gpu.container_module} {
      gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90a">,
          properties = {O = 3 : i32}, assembly = "...">]
      llvm.func @main(%y: !llvm.ptr) {
        llvm.return
      }
    }
    ```
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect",
                           "::mlir::LLVM::LLVMDialect"];
  let statistics = [Statistic<"numDropped", "dropped", "attributes dropped">];
}

#endif // SBP_LOWERING_GPU_PASSES_TD
