//===- LowerToCPU.h - From linalg on tensors to LLVM ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PIPELINES_LOWERTOCPU_H
#define SBP_PIPELINES_LOWERTOCPU_H

#include "mlir/Pass/PassOptions.h"
#include "mlir/Transforms/Passes.h"
#include <memory>

namespace mlir {
class OpPassManager;
class Pass;

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
};

/// Appends the passes from linalg on tensors (and sbp operations) to the LLVM
/// dialect. Contractions and allocations become calls of libsbp_runtime.so.
void buildLowerToCPUPipeline(OpPassManager &pm,
                             const LowerToCPUOptions &options = {});

/// The part of it that decides the planned peak.
void buildMemoryPipeline(OpPassManager &pm,
                         const LowerToCPUOptions &options = {});

/// Registers `sbp-lower-to-cpu` for the command line.
void registerLowerToCPUPipeline();

/// Calls the runtime where the backward begins (MarkBackward.cpp).
std::unique_ptr<Pass> createMarkBackwardPass();

/// Inlines, and does nothing else: upstream's default canonicalizes every
/// function as well, which the passes behind it do anyway.
inline std::unique_ptr<Pass> createInlineOnlyPass() {
  return createInlinerPass({}, [](OpPassManager &) {});
}

/// Canonicalizes in one sweep, which reaches what patterns change on the way.
/// Upstream's default sweeps again until one changes nothing, and tidies blocks
/// each time, which a straight line has no use for.
std::unique_ptr<Pass> createCanonicalizeOncePass();

//===----------------------------------------------------------------------===//
// The steps of the pipeline that upstream does not have (CPUPasses.cpp)
//===----------------------------------------------------------------------===//

/// Fuses elementwise operations where that neither repeats work, nor hides a
/// contraction from the runtime, nor keeps more bytes alive.
std::unique_ptr<Pass> createFuseElementwisePass();

/// Turns named linalg operations into linalg.generic.
std::unique_ptr<Pass> createGeneralizePass();

/// Gives every operation its own destination right before it, so that buffers
/// live no longer than their values, and forbids writing to the arguments of
/// public functions.
std::unique_ptr<Pass> createPrepareBufferizationPass();

/// Orders the loops of linalg operations on memrefs along memory, and lets sums
/// be reassociated so that they vectorize.
std::unique_ptr<Pass> createOrderLoopsPass();

/// Makes every result of a small float's type be rounded to that type.
std::unique_ptr<Pass> createRoundSmallFloatsPass();

/// Replaces f32 math functions by polynomials that vectorize.
std::unique_ptr<Pass> createApproximateMathPass();

/// Frees buffers after their last use; runs upstream's deallocation for modules
/// with control flow (FreeBuffers.cpp).
std::unique_ptr<Pass> createFreeBuffersPass();

/// Puts the buffers of each function at fixed places of one arena and notes the
/// peak of a public function on the module (PlanMemory.cpp). With
/// `resultsInArena` those of public functions lie there, too: their descriptors
/// share one allocation, which the caller frees once.
std::unique_ptr<Pass> createPlanMemoryPass(bool resultsInArena);

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// Outlines linalg operations on memrefs of static sizes, those over the same
/// rows together, into functions over ranges of rows (FuseKernels.cpp).
std::unique_ptr<Pass> createFuseKernelsPass();

/// Outlines the other linalg operations on memrefs, one by one
/// (OutlineKernels.cpp). In both, equal operations share a function.
std::unique_ptr<Pass> createOutlineKernelsPass();

/// Defines what runs kernels over all rows; tells LLVM which pointers do not
/// alias, and not to inline the kernels (AnnotateLLVM.cpp).
std::unique_ptr<Pass> createAnnotateLLVMPass();

/// Makes a function that only its C interface calls store its results in
/// memory, number by number, instead of returning a structure
/// (StoreResults.cpp).
std::unique_ptr<Pass> createStoreResultsPass();

} // namespace sbp
} // namespace mlir

#endif // SBP_PIPELINES_LOWERTOCPU_H
