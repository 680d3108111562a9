//===- Compile.h - From a training graph to a reduced one -------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_PIPELINES_COMPILE_H
#define SBP_PIPELINES_COMPILE_H

#include "SBP/Transforms/Reduction/ReducePipeline.h"

namespace mlir::sbp {

/// From a training graph to a reduced one: `sbp-compile`.
void buildCompilePipeline(OpPassManager &pm, const CompileOptions &options);

} // namespace mlir::sbp

#endif // SBP_PIPELINES_COMPILE_H
