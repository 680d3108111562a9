//===- OptionsC.h - Options of the C interface ------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LIB_EXECUTION_OPTIONSC_H
#define SBP_LIB_EXECUTION_OPTIONSC_H

#include "SBP-c/Execution.h"
#include "SBP/Execution/Code.h"
#include <map>

/// What was set, by name. Names and values are known to be right.
struct sbp_options {
  /// The value, or `otherwise`.
  llvm::StringRef get(llvm::StringRef name, llvm::StringRef otherwise) const;
  bool has(llvm::StringRef name) const { return values.count(name) != 0; }

  std::map<std::string, std::string, std::less<>> values;
};

namespace mlir::sbp {

/// Notes this thread's message, and returns the status.
sbp_status failC(sbp_status status, const llvm::Twine &message);
sbp_status succeedC();
/// The message, for more to be added.
std::string &getErrorMessage();

} // namespace mlir::sbp

#endif // SBP_LIB_EXECUTION_OPTIONSC_H
