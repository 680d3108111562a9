//===- KernelNames.h - Names of functions that are kernels ------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_BUFFERS_KERNELNAMES_H
#define SBP_LOWERING_BUFFERS_KERNELNAMES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::sbp {

/// Upstream's request to pass memrefs as one pointer each: no descriptors. The
/// caller of hundreds of kernels would else be mostly descriptors.
constexpr llvm::StringLiteral kBarePointerAttr = "llvm.bareptr";
/// Functions of one operation (OutlineKernels.cpp), and on them: the output
/// overlaps none of the other arguments.
constexpr llvm::StringLiteral kKernelPrefix = "sbp_kernel_";
constexpr llvm::StringLiteral kDistinctAttr = "sbp_distinct";
/// Functions of buffers, begin and end of the rows, and those that run them
/// over all rows. The latter are declared only; AnnotateLLVM defines them.
constexpr llvm::StringLiteral kRowsPrefix = "sbp_rows_of_kernel_";
constexpr llvm::StringLiteral kLaunchPrefix = "sbp_fused_kernel_";
/// On the latter: the number of rows, the cost of one, and what parts of them
/// are multiples of.
constexpr llvm::StringLiteral kLoopAttr = "sbp_loop";
/// The modules that sbp-split-kernels makes: what is no kernel, and kernels.
constexpr llvm::StringLiteral kHostPart = "sbp_host";
constexpr llvm::StringLiteral kKernelsPartPrefix = "sbp_kernels_";
/// Functions of one loop (OutlineLoops.cpp).
constexpr llvm::StringLiteral kScalarLoopPrefix = "sbp_loop_";

/// Functions of one batch of buffers, and those that run them for all batches;
/// the latter are declared only, too.
constexpr llvm::StringLiteral kBatchPrefix = "sbp_batch_";
constexpr llvm::StringLiteral kAllBatchesPrefix = "sbp_all_batches_";
/// On the latter: how many loops run over the batches, their sizes, and for
/// each argument the bytes that a step of each loop moves it.
constexpr llvm::StringLiteral kBatchesAttr = "sbp_batches";

/// The function of the runtime: input, weights, output, SBPConvolution.
inline constexpr llvm::StringLiteral kConvolveFunction = "sbp_convolve_f32";

/// Whether `op` calls it.
inline bool isConvolveCall(Operation *op) {
  auto call = dyn_cast<func::CallOp>(op);
  return call && call.getCallee() == kConvolveFunction;
}

} // namespace mlir::sbp

#endif // SBP_LOWERING_BUFFERS_KERNELNAMES_H
