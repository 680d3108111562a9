//===- Contractions.cpp - Sums of products --------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::sbp;

bool sbp::isSumOfProducts(Block &body) {
  return linalg::detail::isContractionBody(
      body, [](Operation *product, Operation *sum) {
        return isa<arith::MulFOp>(product) && isa<arith::AddFOp>(sum);
      });
}

bool sbp::isContraction(linalg::GenericOp op) {
  return op.hasPureTensorSemantics() && op.getNumDpsInputs() == 2 &&
         op.getNumDpsInits() == 1 && !op.hasDynamicShape() &&
         isSumOfProducts(*op.getBlock());
}

/// The loops that the subscripts of `map` depend on, each as one of its own.
static AffineMap getLoops(AffineMap map) {
  SmallVector<AffineExpr> loops;
  for (unsigned loop = 0, e = map.getNumDims(); loop < e; ++loop)
    if (map.isFunctionOfDim(loop))
      loops.push_back(getAffineDimExpr(loop, map.getContext()));
  return AffineMap::get(map.getNumDims(), 0, loops, map.getContext());
}

FailureOr<linalg::ContractionDimensions>
sbp::inferContractionLoops(ArrayRef<AffineMap> maps) {
  // Upstream knows loops that are subscripts themselves, and no others.
  return linalg::inferContractionDims(llvm::map_to_vector(maps, getLoops));
}
