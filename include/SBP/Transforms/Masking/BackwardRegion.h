//===- BackwardRegion.h - outline a group of operations ---------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TRANSFORMS_MASKING_BACKWARDREGION_H
#define SBP_TRANSFORMS_MASKING_BACKWARDREGION_H

#include "SBP/Analysis/LayerCalls.h"

namespace mlir::sbp {

/// What an sbp.backward says beside its operands and body.
struct BackwardAttributes {
  StringRef layer;
  uint64_t call;
  Value mask;
  SmallVector<int64_t> axes;
  ScaleKind scale;
  RecomputeKindAttr recompute;
};

/// Moves the operations of a group into an sbp.backward in the place of the
/// last of them. The uses of marked cotangents outside of the group read the
/// masked cotangent from it. Readers in front of that place wait for
/// `sortOperations`.
BackwardOp outlineBackward(const BackwardGroup &group,
                           const BackwardAttributes &attributes);

/// Puts the operations of a block behind what they read, otherwise in the order
/// that they have.
void sortOperations(Block &block);

} // namespace mlir::sbp

#endif // SBP_TRANSFORMS_MASKING_BACKWARDREGION_H
