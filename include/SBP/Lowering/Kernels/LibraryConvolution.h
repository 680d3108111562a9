//===- LibraryConvolution.h - Convolutions that a library runs --*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_LOWERING_KERNELS_LIBRARYCONVOLUTION_H
#define SBP_LOWERING_KERNELS_LIBRARYCONVOLUTION_H

#include "SBP/Runtime/Runtime.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace mlir::sbp {

/// What the runtime is told of an sbp.convolve, or of what could be one: types
/// and subscripts of input, weights and output, all of f32 and static sizes,
/// and the zeros in front of each dimension of the input. Fails where loops
/// have other roles than those of a convolution.
FailureOr<SBPConvolution> readConvolution(TypeRange types,
                                          ArrayRef<AffineMap> maps,
                                          ArrayRef<int64_t> low);

/// A convolution that starts from zeros, as an sbp.convolve would have it, and
/// what the runtime would be told of it.
struct LibraryConvolution {
  linalg::LinalgOp op, zeroFill;
  Value input, weights, output;
  SmallVector<AffineMap, 3> maps;
  SmallVector<int64_t> low;
  SBPConvolution numbers{};
};

/// Reads `op` as a convolution of f32 images of static sizes. Fails on others.
FailureOr<LibraryConvolution> matchConvolution(linalg::LinalgOp op);

/// Whether the library's code is faster than what this compiler makes of it.
/// `wide`: with AVX-512, where it is for many input channels, too.
bool isFasterInLibrary(const SBPConvolution &convolution, bool wide);

/// A buffer of zeros with a smaller one copied into it.
struct ZeroPadding {
  memref::AllocOp padded;
  linalg::LinalgOp fill;
  memref::SubViewOp inside;
  memref::CopyOp copy;
  /// Users of the padded buffer, through views, but for the above.
  SmallVector<Operation *> readers;
};

/// The padding behind `input`. Fails where anything else writes to the buffer,
/// or where the reader might come before the copy.
FailureOr<ZeroPadding> matchZeroPadding(Value input);

/// Whether `reader` finds in the source of the copy what was copied from it.
bool isSourceIntact(const ZeroPadding &padding, Operation *reader);

/// The same convolution with the source of the copy as its input. Fails where
/// that lies in memory otherwise than the library wants it.
FailureOr<LibraryConvolution> readSource(const LibraryConvolution &convolution,
                                         const ZeroPadding &padding, bool wide);

} // namespace mlir::sbp

#endif // SBP_LOWERING_KERNELS_LIBRARYCONVOLUTION_H
