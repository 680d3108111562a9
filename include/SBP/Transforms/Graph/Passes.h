//===- Passes.h - Clean-up of what front ends leave -------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_TRANSFORMS_GRAPH_PASSES_H
#define SBP_TRANSFORMS_GRAPH_PASSES_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::sbp {
#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "SBP/Transforms/Graph/Passes.h.inc"

/// What sbp-raise-tensor-ops applies in one walk.
void populateRaiseTensorOpsPatterns(RewritePatternSet &patterns);
} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_GRAPH_PASSES_H
