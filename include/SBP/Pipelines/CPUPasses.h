//===- CPUPasses.h - Steps of sbp-lower-to-cpu ------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_PIPELINES_CPUPASSES_H
#define SBP_PIPELINES_CPUPASSES_H

#include "SBP/IR/SBPDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace mlir::sbp {
#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "SBP/Pipelines/CPUPasses.h.inc"
} // namespace mlir::sbp

#endif // SBP_PIPELINES_CPUPASSES_H
