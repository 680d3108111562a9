//===- EntryTable.h - What compiled code says of itself ---------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LIB_EXECUTION_ENTRYTABLE_H
#define SBP_LIB_EXECUTION_ENTRYTABLE_H

#include "SBP/Execution/Signature.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/IR/Module.h"

struct SBPEntry;

namespace mlir::sbp {

/// What the lowering finds out on the way to machine code.
struct EntryFacts {
  Signature signature;
  int64_t plannedPeakBytes = -1;
  /// Functions that some part of the module defines.
  llvm::StringSet<> defined;
};

/// Adds the SBPEntry `<symbol>_entry` of the C interface `callee`.
llvm::GlobalVariable *addEntry(llvm::Module &module, llvm::Function *callee,
                               llvm::StringRef symbol, const EntryFacts &facts);

/// Adds the C function `symbol`, which returns what the function `runtime` of
/// the runtime does with `before`, the parameters of `symbol` (this many
/// pointers) and `after`.
void addCaller(llvm::Module &module, llvm::StringRef symbol,
               llvm::StringRef runtime, llvm::Type *result,
               llvm::ArrayRef<llvm::Value *> before, unsigned parameters,
               llvm::ArrayRef<llvm::Value *> after = {});

/// Reads such a table back.
Signature readEntry(const SBPEntry &entry);

} // namespace mlir::sbp

#endif // SBP_LIB_EXECUTION_ENTRYTABLE_H
