//===- LinearAccess.h - Which elements a loop nest touches ------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_BUFFERS_LINEARACCESS_H
#define SBP_LOWERING_BUFFERS_LINEARACCESS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::sbp {

/// Adds `scale * expr` to the factor of each loop and to the constant. Fails on
/// what is not linear in the loops.
LogicalResult addLinear(AffineExpr expr, int64_t scale,
                        MutableArrayRef<int64_t> factors, int64_t &constant);

/// The buffer that `memref` is a view of; null where that is not known to be
/// one buffer that differs from all others.
Value getBuffer(Value memref);

/// Whether the type alone says all that a descriptor would.
bool isStaticMemRef(Type type);

/// What MemRefType::getStridesAndOffset says, without affine expressions for
/// the layout that most types have. Fails where the layout is no strided one.
LogicalResult getStridesAndOffset(MemRefType type,
                                  SmallVectorImpl<int64_t> &strides,
                                  int64_t &offset);

/// Bytes of a buffer of this type; nothing where that is known at run time only
/// or elements have no plain size.
std::optional<int64_t> getStaticBytes(MemRefType type);

/// The elements from a memref's pointer to behind its last element; nothing
/// where that is known at run time only, or an element lies before the pointer.
std::optional<int64_t> getStaticExtent(MemRefType type);

/// Where one operand of a linalg operation on memrefs lies, in elements from
/// the first one of its buffer.
struct LinearAccess {
  Value buffer;
  int64_t offset = 0;
  /// For each loop, how far a step of it moves.
  SmallVector<int64_t> strides;
};

/// Fails when sizes are dynamic, the subscripts are not linear or the buffer is
/// not known.
FailureOr<LinearAccess> getLinearAccess(linalg::LinalgOp op,
                                        OpOperand &operand);

/// The buffers that `op` touches, null for an unknown one: of its operands and
/// of what its body reads from outside.
SmallVector<Value> getUsedBuffers(linalg::LinalgOp op);

/// Whether `value` is a constant that can be made again anywhere.
bool isFreeConstant(Value value);

} // namespace mlir::sbp

#endif // SBP_LOWERING_BUFFERS_LINEARACCESS_H
