//===- Engine.h - Machine code of a lowered module --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_ENGINE_H
#define SBP_TOOLS_SBPRUN_ENGINE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

namespace sbprun {

/// Holds the machine code of a module that was lowered to the LLVM dialect.
class Engine {
public:
  /// Compiles `module`, whose functions are taken out of it, on the threads of
  /// its context. Emits errors at `loc` when it fails.
  ///
  /// Which functions are compiled together depends on the module alone, so the
  /// code is the same with any number of threads.
  static std::unique_ptr<Engine>
  compile(mlir::ModuleOp module, llvm::StringRef entry, mlir::Location loc);

  /// Calls the C interface of the entry function. `arguments` holds the
  /// address of every argument, and last that of the result if there is one.
  void call(void **arguments) const { function(arguments); }

private:
  std::unique_ptr<llvm::orc::LLJIT> jit;
  void (*function)(void **) = nullptr;
};

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_ENGINE_H
