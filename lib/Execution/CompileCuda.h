//===- CompileCuda.h - Code of a graph for a GPU ----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LIB_EXECUTION_COMPILECUDA_H
#define SBP_LIB_EXECUTION_COMPILECUDA_H

#include "CompilePart.h"

namespace mlir::sbp {

/// Lowers `module` for options.chip, and compiles what launches its kernels for
/// this machine. Besides the entry's table, the object file has the functions
/// `<symbol>_load` and `<symbol>_unload`, which make the kernels known to the
/// runtime for CUDA. The entry's code takes the addresses of these pointers:
/// the stream, the arena (of the planned peak), each result, each argument.
FailureOr<Code> compileCudaCode(ModuleOp module, func::FuncOp entry,
                                llvm::orc::JITTargetMachineBuilder target,
                                const CodeOptions &options, EntryFacts &facts);

} // namespace mlir::sbp

#endif // SBP_LIB_EXECUTION_COMPILECUDA_H
