//===- OutputFile.h - files appear whole or not at all ----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_SUPPORT_OUTPUTFILE_H
#define SBP_SUPPORT_OUTPUTFILE_H

#include "llvm/Support/Error.h"
#include <string>

namespace mlir::sbp {

/// An output that is first written to a temporary file. `commit` renames that
/// over a regular file, or over nothing: whoever reads the path finds the old
/// bytes or the new ones. The file's mode stays, and a symbolic link goes on
/// pointing to it. What a rename would cut off is written through instead: a
/// device, a pipe, a file of several names (hard links).
class OutputFile {
public:
  static llvm::Expected<OutputFile> create(llvm::StringRef path);
  /// The same, with `text` in the temporary file.
  static llvm::Expected<OutputFile> create(llvm::StringRef path,
                                           llvm::StringRef text);
  OutputFile(OutputFile &&other);
  /// Removes the temporary file where there was no commit.
  ~OutputFile();

  /// The file to fill, which exists and is empty.
  const std::string &getTemporary() const { return temporary; }
  llvm::Error commit();

private:
  OutputFile() = default;
  llvm::Error writeThrough();

  std::string target, temporary;
  bool replaces = true;
  unsigned mode = 0;
  /// The owner and group of the old file.
  bool hadOwner = false;
  unsigned owner = 0, group = 0;
};

/// Writes `text` to `path` through an OutputFile; "-" is standard output. The
/// error names the path.
llvm::Error writeFile(llvm::StringRef path, llvm::StringRef text);

/// Whether an output can be made at `path`, for a check before the long part of
/// the work.
std::error_code checkWritable(llvm::StringRef path);

} // namespace mlir::sbp

#endif // SBP_SUPPORT_OUTPUTFILE_H
