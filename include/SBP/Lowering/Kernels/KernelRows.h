//===- KernelRows.h - Which rows an operation walks -------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_KERNELS_KERNELROWS_H
#define SBP_LOWERING_KERNELS_KERNELROWS_H

#include "SBP/Lowering/Kernels/KernelGroup.h"

namespace mlir::sbp {

/// The elements that an operand touches in the first row.
std::pair<int64_t, int64_t> getFootprint(const KernelOp &op,
                                         const LinearAccess &access);

/// Whether both accesses touch only their own row of one buffer.
bool shareRows(const KernelOp &x, const LinearAccess &a, const KernelOp &y,
               const LinearAccess &b);

/// Makes the leading loops of `op` the rows, if there are that many.
bool setRows(KernelOp &op, int64_t rows);

} // namespace mlir::sbp

#endif // SBP_LOWERING_KERNELS_KERNELROWS_H
