//===- SharedCode.h - Functions that equal code shares ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_KERNELS_SHAREDCODE_H
#define SBP_LOWERING_KERNELS_SHAREDCODE_H

#include "SBP/Support/EqualCode.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::sbp {

/// Upstream's request to pass memrefs as one pointer each: no descriptors. The
/// caller of hundreds of kernels would else be mostly descriptors.
constexpr llvm::StringLiteral kBarePointerAttr = "llvm.bareptr";

/// Attributes and operand types of `op`: what must be equal besides regions for
/// one function to serve for both.
Attribute getSignature(Operation *op);

/// The functions that a pass outlines, at the end of a module.
class SharedFunctions {
public:
  explicit SharedFunctions(ModuleOp module) : module(module), symbols(module) {}

  /// Adds `function`, which has no parent yet, under a name that no symbol has:
  /// `prefix` and a number. Where a function of equal types, attributes and
  /// code was added before, returns that one and erases `function`.
  std::pair<func::FuncOp, bool> share(func::FuncOp function, StringRef prefix);

  /// Adds it in any case.
  void add(func::FuncOp function, StringRef prefix);

private:
  ModuleOp module;
  SymbolTable symbols;
  EqualCode code;
  llvm::StringMap<int64_t> numbers;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_KERNELS_SHAREDCODE_H
