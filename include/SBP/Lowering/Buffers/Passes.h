//===- Passes.h - Lifetimes and places of buffers ---------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_LOWERING_BUFFERS_PASSES_H
#define SBP_LOWERING_BUFFERS_PASSES_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::sbp {
/// On an argument that a result became: the number of the result, an i64.
inline constexpr llvm::StringLiteral kResultArgumentAttrName = "sbp.result";

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "SBP/Lowering/Buffers/Passes.h.inc"
} // namespace mlir::sbp

#endif // SBP_LOWERING_BUFFERS_PASSES_H
