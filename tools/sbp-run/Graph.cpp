//===- Graph.cpp - A graph file and its entry function --------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Graph.h"

#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"

using namespace mlir;

LogicalResult sbprun::Graph::parse(llvm::StringRef file, MLIRContext &context) {
  this->file = file;
  std::string problem;
  auto buffer = openInputFile(file, &problem);
  if (!buffer) {
    llvm::errs() << "error: " << problem << "\n";
    return failure();
  }
  sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  diagnostics = std::make_unique<SourceMgrDiagnosticHandler>(sources, &context);
  module = parseSourceFile<ModuleOp>(sources, &context);
  return success(static_cast<bool>(module));
}

LogicalResult sbprun::Graph::findEntry(llvm::StringRef entryName) {
  entry = module->lookupSymbol<func::FuncOp>(entryName);
  if (entry && !entry.isExternal())
    return success();
  std::string names;
  for (auto other : module->getOps<func::FuncOp>())
    if (!other.isExternal())
      names += (names.empty() ? "@" : ", @") + other.getName().str();
  llvm::errs() << "error: " << file << ": expected a function @" << entryName
               << " (--entry) with a body; the module has "
               << (names.empty() ? "none" : names) << "\n";
  return failure();
}

LogicalResult sbprun::Graph::load(llvm::StringRef file,
                                  llvm::StringRef entryName,
                                  MLIRContext &context) {
  return success(succeeded(parse(file, context)) &&
                 succeeded(findEntry(entryName)));
}
