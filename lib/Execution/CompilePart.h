//===- CompilePart.h - Machine code of one part -----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LIB_EXECUTION_COMPILEPART_H
#define SBP_LIB_EXECUTION_COMPILEPART_H

#include "EntryTable.h"
#include "SBP/Execution/Code.h"
#include "mlir/Pass/Pass.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include <map>
#include <mutex>

namespace mlir::sbp {

/// Object files of parts, from any thread, in the order of their names.
class ObjectFiles {
public:
  void add(llvm::StringRef name, std::unique_ptr<llvm::MemoryBuffer> file) {
    std::lock_guard<std::mutex> lock(mutex);
    files[name.str()] = std::move(file);
  }
  Code take() {
    Code taken;
    for (auto &[name, file] : files)
      taken.push_back(std::move(file));
    files.clear();
    return taken;
  }

private:
  std::mutex mutex;
  std::map<std::string, std::unique_ptr<llvm::MemoryBuffer>> files;
};

/// This machine. From any thread.
llvm::Expected<llvm::orc::JITTargetMachineBuilder> detectTarget();

/// Whether compiled code finds this name in the runtime.
bool isRuntimeSymbol(llvm::StringRef name);

/// Prints an LLVM error at `loc`.
LogicalResult reportError(Location loc, llvm::Error error);

/// Gives what parts know of each other names that no other compiled graph has,
/// and hides it. What may throw is unwound (runtime/core/Call.cpp).
void hideNames(llvm::Module &module, llvm::StringRef symbol,
               const EntryFacts &facts);

/// Compiles a part that sbp-split-kernels made, once it is in the LLVM dialect.
/// Which functions are compiled together depends on the graph alone, so the
/// code is the same with any number of threads.
std::unique_ptr<Pass>
createCompilePartPass(const llvm::orc::JITTargetMachineBuilder &target,
                      const CodeOptions &options, const EntryFacts &facts,
                      ObjectFiles &objects);

} // namespace mlir::sbp

#endif // SBP_LIB_EXECUTION_COMPILEPART_H
