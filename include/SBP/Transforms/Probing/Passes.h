//===- Passes.h - Weight gradients by probes --------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_TRANSFORMS_PROBING_PASSES_H
#define SBP_TRANSFORMS_PROBING_PASSES_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::sbp {
#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "SBP/Transforms/Probing/Passes.h.inc"
} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_PROBING_PASSES_H
