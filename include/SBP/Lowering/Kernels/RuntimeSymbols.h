//===- RuntimeSymbols.h - What calls of a runtime need ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_KERNELS_RUNTIMESYMBOLS_H
#define SBP_LOWERING_KERNELS_RUNTIMESYMBOLS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::sbp {

/// Declarations of a runtime's functions and globals of numbers for them, at
/// the front of a module.
class RuntimeSymbols {
public:
  explicit RuntimeSymbols(ModuleOp module) : module(module), symbols(module) {}

  /// Declares a function of the runtime, once. Fails, with an error, where the
  /// module has a symbol of that name which is something else.
  LogicalResult declare(StringRef name, FunctionType type,
                        bool hasBarePointers = false);

  /// The global with these numbers, named `prefix` and a number. Equal ones
  /// share it, and the module stays small.
  memref::GlobalOp getNumbers(ArrayRef<int64_t> numbers, StringRef prefix);

private:
  ModuleOp module;
  SymbolTable symbols;
  llvm::DenseMap<Attribute, memref::GlobalOp> globals;
};

} // namespace mlir::sbp

#endif // SBP_LOWERING_KERNELS_RUNTIMESYMBOLS_H
