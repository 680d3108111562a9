//===- RowLauncher.h - Row kernels to launches ------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_GPU_ROWLAUNCHER_H
#define SBP_LOWERING_GPU_ROWLAUNCHER_H

#include "SBP/Lowering/GPU/LaunchBuilder.h"
#include "SBP/Lowering/GPU/RowEmitter.h"

namespace mlir::sbp {

/// Turns each `sbp.row_kernel` into a launch, or into two where blocks share a
/// sum: what each of them has of it lies in a buffer between the two.
class RowLauncher {
public:
  explicit RowLauncher(LaunchBuilder &builder) : builder(builder) {}

  /// Erases the kernel. Fails, with an error, where it cannot run.
  LogicalResult launch(RowKernelOp kernel);

private:
  LogicalResult launch(RowKernelOp kernel, const KernelGroup &group,
                       const RowLaunch &rows);

  LaunchBuilder &builder;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_ROWLAUNCHER_H
