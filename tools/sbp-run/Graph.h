//===- Graph.h - A graph file and its entry function ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_GRAPH_H
#define SBP_TOOLS_SBPRUN_GRAPH_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/SourceMgr.h"

namespace sbprun {

/// Lives as long as diagnostics may show its source lines.
struct Graph {
  /// Reads a file. Prints what is wrong when it fails.
  mlir::LogicalResult load(llvm::StringRef file, llvm::StringRef entryName,
                           mlir::MLIRContext &context);

  /// The two steps of it.
  mlir::LogicalResult parse(llvm::StringRef file, mlir::MLIRContext &context);
  mlir::LogicalResult findEntry(llvm::StringRef entryName);

  /// What was read.
  llvm::StringRef getText() const {
    return sources.getMemoryBuffer(1)->getBuffer();
  }

  std::string file;
  llvm::SourceMgr sources;
  std::unique_ptr<mlir::SourceMgrDiagnosticHandler> diagnostics;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  mlir::func::FuncOp entry;
};

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_GRAPH_H
