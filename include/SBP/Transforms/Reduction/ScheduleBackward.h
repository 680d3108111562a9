//===- ScheduleBackward.h - forward first, then the backward ----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_REDUCTION_SCHEDULEBACKWARD_H
#define SBP_TRANSFORMS_REDUCTION_SCHEDULEBACKWARD_H

#include "SBP/Analysis/AutodiffAnalysis.h"

namespace mlir::sbp {

/// Moves the operations of the backward that stand within the forward to their
/// first use; not those with effects. Returns how many it moved.
int64_t scheduleBackward(const AutodiffAnalysis &autodiff);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_REDUCTION_SCHEDULEBACKWARD_H
