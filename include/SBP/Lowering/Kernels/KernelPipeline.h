//===- KernelPipeline.h - From linalg on tensors to kernels -----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_KERNELS_KERNELPIPELINE_H
#define SBP_LOWERING_KERNELS_KERNELPIPELINE_H

#include <cstdint>

namespace mlir {
class OpPassManager;

namespace sbp {

/// What targets differ in before they emit code.
struct KernelPipelineOptions {
  /// Call the runtime where the backward begins.
  bool trace = false;
  /// Convolutions become `sbp.convolve`, and which do (ConvolutionsToLibrary).
  bool libraryConvolutions = true, wideConvolutions = false;
  /// Where batches of an `sbp.batch_kernel` run side by side: the blocks that
  /// the machine runs at a time (FuseBatches).
  int64_t blocks = 0;
  /// Rows are restored at the same time (`scf.forall`), not one by one.
  bool parallelRestore = false;
  /// Large probes are drawn part by part (SplitDraws).
  bool splitDraws = false;
};

/// Appends the passes from linalg on tensors and sbp operations to buffers with
/// frees, `sbp.row_kernel`, `sbp.batch_kernel` and library operations. Every
/// target begins with them: behind them, operations say what runs at once.
void buildKernelPipeline(OpPassManager &pm,
                         const KernelPipelineOptions &options);

} // namespace sbp
} // namespace mlir

#endif // SBP_LOWERING_KERNELS_KERNELPIPELINE_H
