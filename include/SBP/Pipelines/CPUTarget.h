//===- CPUTarget.h - the CPU, as planning sees it ---------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PIPELINES_CPUTARGET_H
#define SBP_PIPELINES_CPUTARGET_H

namespace mlir::sbp {

/// Registers the target "cpu": lowered as sbp-run lowers, with results in the
/// arena and one thread.
void registerCPUTarget();

} // namespace mlir::sbp

#endif // SBP_PIPELINES_CPUTARGET_H
