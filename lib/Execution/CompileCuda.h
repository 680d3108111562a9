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
/// runtime for CUDA. The entry's code is what sbp_cuda_call() takes.
///
/// Ahead of time, the object file makes its kernels known by itself and has the
/// functions of the header that comes with it.
FailureOr<Code> compileCudaCode(ModuleOp module, func::FuncOp entry,
                                llvm::orc::JITTargetMachineBuilder target,
                                const CodeOptions &options, EntryFacts &facts);

/// How the runtime for CUDA calls a step: flags of sbp_cuda_call().
int32_t getCallFlags(const CodeOptions &options);

/// The C header of code that was compiled ahead of time.
std::string writeCudaHeader(const CodeOptions &options,
                            const EntryFacts &facts);

} // namespace mlir::sbp

#endif // SBP_LIB_EXECUTION_COMPILECUDA_H
