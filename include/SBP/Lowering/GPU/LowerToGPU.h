//===- LowerToGPU.h - From linalg on tensors to CUDA kernels ----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_GPU_LOWERTOGPU_H
#define SBP_LOWERING_GPU_LOWERTOGPU_H

#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;

namespace sbp {

/// Blocks that keep every multiprocessor of a large GPU at work.
constexpr int64_t kGPUBlocks = 132;

/// Options of `sbp-lower-to-gpu`.
struct LowerToGPUOptions : PassPipelineOptions<LowerToGPUOptions> {
  ListOption<std::string> chips{
      *this, "chip",
      llvm::cl::desc("the chip: sm_80, sm_90a, sm_100a (default: sm_90a); "
                     "several need format=fatbin")};
  Option<std::string> format{
      *this, "format",
      llvm::cl::desc("of the kernels: isa (PTX, which the driver compiles), "
                     "bin (a cubin) or fatbin (both); the last two need ptxas"),
      llvm::cl::init("isa")};
  Option<std::string> toolkit{
      *this, "toolkit",
      llvm::cl::desc("folder of the CUDA toolkit: ptxas, and libdevice for "
                     "functions such as sin")};
  Option<int64_t> blocks{
      *this, "blocks",
      llvm::cl::desc(
          "that each launch should have where batches run a few at a "
          "time, to need less memory"),
      llvm::cl::init(kGPUBlocks)};
};

/// Appends the passes from linalg on tensors and sbp operations to the LLVM
/// dialect with kernels as binaries. What computes runs in kernels; products
/// are calls of the CUDA runtime (SBP/Runtime/Cuda.h).
void buildLowerToGPUPipeline(OpPassManager &pm,
                             const LowerToGPUOptions &options);

/// The part of it that decides the planned peak.
void buildGPUMemoryPipeline(OpPassManager &pm, int64_t blocks = kGPUBlocks);

/// Registers `sbp-lower-to-gpu` for the command line.
void registerLowerToGPUPipeline();

} // namespace sbp
} // namespace mlir

#endif // SBP_LOWERING_GPU_LOWERTOGPU_H
