//===- ContractionToRuntime.h - Contractions to BLAS ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_CONVERSION_CONTRACTIONTORUNTIME_H
#define SBP_CONVERSION_CONTRACTIONTORUNTIME_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <memory>

namespace mlir {
class Pass;

namespace sbp {

/// Whether the pass replaces `op`, a linalg operation on memrefs, by a call.
bool isRuntimeContraction(linalg::LinalgOp op);

/// Whether `fill` writes the zeros that such a call starts from; the pass
/// removes it.
bool isZeroOfContraction(linalg::LinalgOp fill);

/// Creates `convert-contractions-to-runtime`: linalg contractions on memrefs
/// become calls of `sbp_contract_*` or, after a fill with zeros,
/// `sbp_contract_init_*` (see SBP/Runtime/Runtime.h).
std::unique_ptr<Pass> createContractionToRuntimePass();

/// Registers the pass for the command line.
void registerContractionToRuntimePass();

} // namespace sbp
} // namespace mlir

#endif // SBP_CONVERSION_CONTRACTIONTORUNTIME_H
