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

/// One operand of a contraction: how far a step of each loop moves it.
struct OperandAccess {
  Value memref;
  /// For each dimension of the memref, the factor of each loop in its
  /// subscript.
  SmallVector<SmallVector<int64_t>> factors;
  /// For each dimension, the constant in its subscript.
  SmallVector<int64_t> constants;

  /// Whether only the last dimension (of more than one element) moves.
  bool isFastest(unsigned loop) const {
    auto shape = cast<MemRefType>(memref.getType()).getShape();
    for (unsigned dim = factors.size(); dim-- > 0;)
      if (shape[dim] != 1)
        return factors[dim][loop] != 0;
    return false;
  }
  bool dependsOn(unsigned loop) const {
    return llvm::any_of(factors,
                        [&](ArrayRef<int64_t> dim) { return dim[loop] != 0; });
  }
};

/// A sum of products of two operands, by which a matrix product is meant.
struct Contraction {
  /// The element types, as the runtime's functions name them.
  StringRef suffix;
  OperandAccess a, b, c;
};

/// Fails where `op`, a linalg operation on memrefs, is no matrix product that a
/// library does better than loops.
FailureOr<Contraction> matchContraction(linalg::LinalgOp op);

/// Whether sbp-contractions-to-library makes `op`, a linalg operation on memrefs,
/// an sbp.contract.
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
