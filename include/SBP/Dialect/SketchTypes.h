//===- SketchTypes.h - Types of sketches and sampled rows -------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_DIALECT_SKETCHTYPES_H
#define SBP_DIALECT_SKETCHTYPES_H

#include "mlir/IR/BuiltinTypes.h"

namespace mlir::sbp {

/// `first` in place of the positions of `full`, in front of the other axes.
RankedTensorType getSketchType(RankedTensorType full, ArrayRef<int64_t> axes,
                               int64_t first, Type element);

} // namespace mlir::sbp

#endif // SBP_DIALECT_SKETCHTYPES_H
