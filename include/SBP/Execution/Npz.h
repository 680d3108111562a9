//===- Npz.h - numpy archives -----------------------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EXECUTION_NPZ_H
#define SBP_EXECUTION_NPZ_H

#include "SBP/Execution/Array.h"
#include "llvm/Support/Error.h"
#include <vector>

namespace mlir::sbp {

/// Reads arr_0, arr_1, ... of an archive that numpy's savez or savez_compressed
/// wrote. Errors name the file and the array.
llvm::Expected<std::vector<Array>> readNpz(llvm::StringRef path);

/// Writes arr_0, arr_1, ...; the file appears under its name only when it is
/// complete.
llvm::Error writeNpz(llvm::StringRef path, llvm::ArrayRef<Array> arrays);

} // namespace mlir::sbp

#endif // SBP_EXECUTION_NPZ_H
