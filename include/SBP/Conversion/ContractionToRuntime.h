//===- ContractionToRuntime.h - Contractions to library calls ---*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_CONVERSION_CONTRACTIONTORUNTIME_H
#define SBP_CONVERSION_CONTRACTIONTORUNTIME_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::sbp {

/// Whether convert-contractions-to-runtime replaces `op`, a linalg operation on
/// memrefs, by a call.
bool isRuntimeContraction(linalg::LinalgOp op);

/// The operation that fills C with zeros for `op` and for nothing else: no
/// other operation between the two touches C's buffer, which is an allocation
/// or an argument of a batch. Null when there is none.
linalg::LinalgOp findZeroFill(linalg::LinalgOp op);

/// Whether `fill` writes the zeros that such a call starts from; the pass
/// removes it.
bool isZeroOfContraction(linalg::LinalgOp fill);

} // namespace mlir::sbp

#endif // SBP_CONVERSION_CONTRACTIONTORUNTIME_H
