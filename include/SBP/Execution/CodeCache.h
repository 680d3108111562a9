//===- CodeCache.h - Machine code on disk -----------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_EXECUTION_CODECACHE_H
#define SBP_EXECUTION_CODECACHE_H

#include "SBP/Execution/Code.h"
#include <optional>

namespace mlir::sbp {

/// A folder with one file per compiled graph. The name of a file is a hash of
/// everything that decides about the code: the texts given, the version of this
/// library and the processor. Files appear whole, so that any number of
/// processes may share a folder; one that is damaged counts as absent and is
/// written again.
class CodeCache {
public:
  /// `texts` are the graph, the plan, the options: any number, in order.
  CodeCache(llvm::StringRef folder, llvm::ArrayRef<llvm::StringRef> texts);

  /// The code, where the folder has it.
  std::optional<Code> read() const;

  /// Makes the folder where it is absent, and keeps the code.
  llvm::Error write(const Code &code) const;

  const std::string &getPath() const { return path; }

private:
  std::string folder, path;
};

} // namespace mlir::sbp

#endif // SBP_EXECUTION_CODECACHE_H
