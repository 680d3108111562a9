//===- Remarks.h - Whether anybody asked for remarks ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_SUPPORT_REMARKS_H
#define SBP_SUPPORT_REMARKS_H

#include "mlir/IR/MLIRContext.h"

namespace mlir::sbp {

/// Whether a remark may be printed: to find out why something was left as it
/// is takes time.
bool mayEmitRemarks(MLIRContext *context);

} // namespace mlir::sbp

#endif // SBP_SUPPORT_REMARKS_H
