//===- MaskSampling.h - draw keep-masks in compiled code --------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_CONVERSION_SBPTOLINALG_MASKSAMPLING_H
#define SBP_CONVERSION_SBPTOLINALG_MASKSAMPLING_H

#include "SBP/Dialect/SBPDialect.h"
#include "mlir/IR/Builders.h"

namespace mlir::sbp {

/// Code that draws the sorted positions of a keep_mask: tensor<Kxindex>. With
/// `parallel`, positions are drawn at the same time and uniform masks selected
/// by `sbp.select_smallest`, where sizes are static.
Value createMaskPositions(OpBuilder &builder, KeepMaskOp op,
                          bool parallel = false);

} // namespace mlir::sbp

#endif // SBP_CONVERSION_SBPTOLINALG_MASKSAMPLING_H
