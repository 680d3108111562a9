//===- DataMovement.cpp - copies in another shape -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/DataMovement.h"

using namespace mlir;
using namespace mlir::sbp;

bool sbp::isTranspose(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 1 ||
      op.getNumDpsInits() != 1 || op.getNumReductionLoops() != 0)
    return false;
  AffineMap in = op.getIndexingMapsArray()[0],
            out = op.getIndexingMapsArray()[1];
  auto yield = cast<linalg::YieldOp>(op.getBlock()->getTerminator());
  return yield.getOperand(0) == op.getBlock()->getArgument(0) &&
         in.isPermutation() && out.isPermutation() && in != out;
}

bool sbp::isBroadcast(linalg::LinalgOp op) {
  if (!op.getBlock()->without_terminator().empty() ||
      op.getNumReductionLoops() != 0)
    return false;
  return llvm::all_of(op.getDpsInputOperands(), [&](OpOperand *input) {
    AffineMap map = op.getMatchingIndexingMap(input);
    return map.isProjectedPermutation(/*allowZeroInResults=*/true) &&
           llvm::count_if(map.getResults(), llvm::IsaPred<AffineDimExpr>) <
               op.getNumLoops();
  });
}
