//===- LaunchCost.h - What a launch must move and compute -------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_GPU_LAUNCHCOST_H
#define SBP_LOWERING_GPU_LAUNCHCOST_H

#include "SBP/Dialect/SBPDialect.h"

namespace mlir::sbp {

/// What a launch must do at least, whatever its threads do: a bound that
/// counters are held against.
struct LaunchCost {
  /// Distinct bytes of memory that others wrote, and that others may read.
  int64_t bytesRead = 0, bytesWritten = 0;
  /// Additions, multiplications and divisions of floats.
  int64_t flops = 0;
};

/// Of operations on buffers that become one launch, in their order.
///
/// - An element that a loop reads again counts once, and what the launch wrote
///   itself is not read.
/// - An element whose place depends on numbers in memory (a gather) counts once
///   for each number.
/// - What is read or written under a condition does not count.
/// - A loop of unknown length counts as one iteration, a while loop not at all.
LaunchCost getLaunchCost(ArrayRef<Operation *> operations);

/// The lengths of a product's loops; negative where known at run time only.
SmallVector<int64_t> getContractSizes(ContractOp op);

} // namespace mlir::sbp

#endif // SBP_LOWERING_GPU_LAUNCHCOST_H
