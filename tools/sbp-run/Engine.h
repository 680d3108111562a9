//===- Engine.h - Machine code of a lowered module --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_ENGINE_H
#define SBP_TOOLS_SBPRUN_ENGINE_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include <map>
#include <mutex>

namespace sbprun {

/// Object files of parts, from any thread, in the order of their names.
class ObjectFiles {
public:
  void add(llvm::StringRef name, std::unique_ptr<llvm::MemoryBuffer> file) {
    std::lock_guard<std::mutex> lock(mutex);
    files[name.str()] = std::move(file);
  }
  std::vector<std::unique_ptr<llvm::MemoryBuffer>> take() {
    std::vector<std::unique_ptr<llvm::MemoryBuffer>> taken;
    for (auto &[name, file] : files)
      taken.push_back(std::move(file));
    files.clear();
    return taken;
  }

private:
  std::mutex mutex;
  std::map<std::string, std::unique_ptr<llvm::MemoryBuffer>> files;
};

/// The machine code of a graph: made part by part, by the last pass of the
/// pipeline that lowers the parts, then linked.
class Engine {
public:
  explicit Engine(llvm::orc::JITTargetMachineBuilder builder)
      : builder(std::move(builder)) {}

  /// For this machine. Emits errors at `loc` when it fails.
  static std::unique_ptr<Engine> create(mlir::Location loc);

  /// Compiles a part that sbp-split-kernels made, once it is in the LLVM
  /// dialect. Which functions are compiled together depends on the graph alone,
  /// so the code is the same with any number of threads.
  std::unique_ptr<mlir::Pass> createCompilePass(llvm::StringRef entry);

  /// Links the parts. Emits errors at `loc` when it fails.
  mlir::LogicalResult link(mlir::Location loc);

  /// Calls the C interface of the entry function. `arguments` holds the
  /// address of every argument, and last that of the result if there is one.
  void call(void **arguments) const { function(arguments); }

private:
  llvm::orc::JITTargetMachineBuilder builder;
  ObjectFiles objects;
  std::unique_ptr<llvm::orc::LLJIT> jit;
  void (*function)(void **) = nullptr;
};

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_ENGINE_H
