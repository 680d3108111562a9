//===- Contraction.h - Which operations are matrix products -----*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_BUFFERS_CONTRACTION_H
#define SBP_LOWERING_BUFFERS_CONTRACTION_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::sbp {

/// Whether `op`, a linalg operation on memrefs, is a matrix product that a
/// library does better than loops: sbp-contractions-to-library makes it an
/// sbp.contract.
bool isRuntimeContraction(linalg::LinalgOp op);

/// The operation that fills C with zeros for `op` and for nothing else: no
/// other operation between the two touches C's buffer, which is an allocation
/// or a slice in an sbp.batch_kernel. Null when there is none.
linalg::LinalgOp findZeroFill(linalg::LinalgOp op);

/// Whether `fill` writes the zeros that such an operation starts from; the pass
/// removes it.
bool isZeroOfContraction(linalg::LinalgOp fill);

} // namespace mlir::sbp

#endif // SBP_LOWERING_BUFFERS_CONTRACTION_H
