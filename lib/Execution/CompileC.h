//===- CompileC.h - Compilation of the C interface --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LIB_EXECUTION_COMPILEC_H
#define SBP_LIB_EXECUTION_COMPILEC_H

#include "OptionsC.h"

namespace mlir::sbp {

/// The options, or all defaults.
const sbp_options &getOptions(const sbp_options *options);

/// Refuses what must not be said together, or not alone.
sbp_status checkOptions(const sbp_options &options);

CodeOptions getCodeOptions(const sbp_options &options);

/// Makes sure of the GPU, before the long part. Without the option `chip`, it
/// is what kernels are compiled for.
sbp_status openDevice(CodeOptions &code);

/// From text, or from the cache where there is one. The options are right.
sbp_status makeCode(llvm::StringRef text, const sbp_options &options,
                    const CodeOptions &codeOptions, Code &code);

} // namespace mlir::sbp

#endif // SBP_LIB_EXECUTION_COMPILEC_H
