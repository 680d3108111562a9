//===- LowerToCPU.h - From linalg on tensors to LLVM ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_CPU_LOWERTOCPU_H
#define SBP_LOWERING_CPU_LOWERTOCPU_H

#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;

namespace sbp {

/// Options of `sbp-lower-to-cpu`.
struct LowerToCPUOptions : PassPipelineOptions<LowerToCPUOptions> {
  Option<bool> trace{
      *this, "trace",
      llvm::cl::desc("call the runtime where the backward begins"),
      llvm::cl::init(false)};
  Option<bool> resultsInArena{
      *this, "results-in-arena",
      llvm::cl::desc("place the results in the arena with all other buffers: "
                     "gradients lie where activations died; the caller frees "
                     "the allocation that the results share once"),
      llvm::cl::init(false)};
  Option<bool> resultsToArguments{
      *this, "results-to-arguments",
      llvm::cl::desc("results that are buffers of their own become arguments, "
                     "in front of the others: the caller brings the memory"),
      llvm::cl::init(false)};
  Option<int64_t> threads{
      *this, "threads",
      llvm::cl::desc("threads that the planned peak is for: each has the "
                     "buffers of one batch at a time"),
      llvm::cl::init(1)};
  Option<bool> wideConvolutions{
      *this, "wide-convolutions",
      llvm::cl::desc(
          "convolutions of many channels are oneDNN's as well, which "
          "pays on processors with AVX-512"),
      llvm::cl::init(false)};
};

/// Appends the passes from linalg on tensors (and sbp operations) to the LLVM
/// dialect. Contractions and allocations become calls of libsbp_runtime.so.
void buildLowerToCPUPipeline(OpPassManager &pm,
                             const LowerToCPUOptions &options = {});

/// The part of it that decides the planned peak.
void buildMemoryPipeline(OpPassManager &pm,
                         const LowerToCPUOptions &options = {});

/// The part behind it, which takes functions one by one. lib/Execution puts
/// `sbp-split-kernels` in between and nests this on the parts.
void buildCodePipeline(OpPassManager &pm);

/// Registers `sbp-lower-to-cpu` for the command line.
void registerLowerToCPUPipeline();

} // namespace sbp
} // namespace mlir

#endif // SBP_LOWERING_CPU_LOWERTOCPU_H
