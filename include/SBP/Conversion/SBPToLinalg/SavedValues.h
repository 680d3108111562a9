//===- SavedValues.h - Saved values in fewer bytes --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef SBP_CONVERSION_SBPTOLINALG_SAVEDVALUES_H
#define SBP_CONVERSION_SBPTOLINALG_SAVEDVALUES_H

#include "SBP/Dialect/SBPDialect.h"

namespace mlir::sbp {

/// The bytes of `op`, elementwise from eight slices. A comparison is made again
/// on each slice, so that no truth value is stored.
Value createPackedBits(OpBuilder &builder, PackBitsOp op);

/// The truth values of `op`.
Value createUnpackedBits(OpBuilder &builder, UnpackBitsOp op);

/// The codes of `op` and, where they are bytes, the scales. The words are drawn
/// once for each counter, 16 bits of them for each element.
SmallVector<Value> createCompressed(OpBuilder &builder, CompressOp op);

/// The elements that the codes of `op` stand for.
Value createDecompressed(OpBuilder &builder, DecompressOp op);

} // namespace mlir::sbp

#endif // SBP_CONVERSION_SBPTOLINALG_SAVEDVALUES_H
