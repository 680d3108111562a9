//===- FoldTransposes.cpp - transposes behind contractions ----------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/LayerBackward.h"
#include "SBP/Transforms/Contractions.h"
#include "SBP/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_FOLDTRANSPOSESPASS
#include "SBP/Transforms/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Whether `op` copies its input with the dimensions in another order.
bool isTranspose(linalg::GenericOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInputs() != 1 ||
      op.getNumDpsInits() != 1 || op.getNumReductionLoops() != 0)
    return false;
  AffineMap in = op.getIndexingMapsArray()[0],
            out = op.getIndexingMapsArray()[1];
  auto yield = cast<linalg::YieldOp>(op.getBody()->getTerminator());
  return yield.getOperand(0) == op.getBody()->getArgument(0) &&
         in.isPermutation() && out.isPermutation() && in != out;
}

struct FoldTransposesPass
    : sbp::impl::FoldTransposesPassBase<FoldTransposesPass> {
  void runOnOperation() override {
    SmallVector<linalg::GenericOp> transposes;
    getOperation()->walk([&](linalg::GenericOp op) {
      if (isTranspose(op))
        transposes.push_back(op);
    });
    for (linalg::GenericOp transpose : transposes)
      numFolded += fold(transpose);
  }

private:
  /// Only contractions that start from zeros: others would need their start
  /// transposed.
  bool fold(linalg::GenericOp transpose) {
    auto op = transpose.getInputs()[0].getDefiningOp<linalg::GenericOp>();
    if (!op || !op->hasOneUse() || op->getBlock() != transpose->getBlock() ||
        !isContraction(op) || !isZeroConstant(op.getDpsInits()[0]))
      return false;
    OpBuilder b(op);
    Location loc = op.getLoc();
    auto type = cast<RankedTensorType>(transpose.getResult(0).getType());
    SmallVector<AffineMap> copy = transpose.getIndexingMapsArray(),
                           maps = op.getIndexingMapsArray();
    maps.back() =
        copy[1].compose(inversePermutation(copy[0])).compose(maps.back());
    Value zero =
        arith::ConstantOp::create(b, loc, b.getZeroAttr(type.getElementType()));
    Value empty =
        tensor::EmptyOp::create(b, loc, type.getShape(), type.getElementType());
    Value init =
        linalg::FillOp::create(b, loc, ValueRange{zero}, ValueRange{empty})
            .getResult(0);
    auto folded = linalg::GenericOp::create(b, loc, type, op.getInputs(), init,
                                            maps, op.getIteratorTypesArray());
    folded.getRegion().takeBody(op.getRegion());
    folded->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    transpose.getResult(0).replaceAllUsesWith(folded.getResult(0));
    Value start = op.getDpsInits()[0], copied = transpose.getDpsInits()[0];
    transpose.erase();
    op.erase();
    // Dead operations would get buffers.
    eraseDead({start, copied});
    return true;
  }
};
} // namespace
