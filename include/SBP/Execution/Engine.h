//===- Engine.h - Machine code in this process ------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EXECUTION_ENGINE_H
#define SBP_EXECUTION_ENGINE_H

#include "SBP/Execution/Code.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

struct SBPEntry;

namespace mlir::sbp {

class CudaLibrary;

/// The machine code of a graph, linked into this process while the object
/// lives.
class Engine {
public:
  /// Links `code`, in which `symbol` names the entry. Code for a GPU calls
  /// `cuda`, and its kernels are made known there.
  static llvm::Expected<std::unique_ptr<Engine>>
  link(Code code, llvm::StringRef symbol, const CudaLibrary *cuda = nullptr);
  ~Engine();

  const SBPEntry &getEntry() const { return *entry; }

private:
  std::unique_ptr<llvm::orc::LLJIT> jit;
  const SBPEntry *entry = nullptr;
  void (*unloadKernels)() = nullptr;
};

} // namespace mlir::sbp

#endif // SBP_EXECUTION_ENGINE_H
