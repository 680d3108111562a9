//===- FoldTransposes.cpp - contractions without transposed copies --------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/Linearity.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "SBP/Transforms/Graph/DataMovement.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_FOLDTRANSPOSESPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// Whether reading `value` later keeps nothing alive but its own bytes. A slice
/// of a value would keep the whole value; arguments live anyway.
bool hasOwnBuffer(Value value) {
  auto slice = skipReshapes(value).getDefiningOp<tensor::ExtractSliceOp>();
  return !slice || isa<BlockArgument>(slice.getSource());
}

/// Whether the library takes the operand where it lies, read through `map`: one
/// dimension of its matrices must be contiguous, so the innermost one may not
/// be a batch, and windows (convolutions) have rules of their own.
bool canReadThrough(AffineMap map, OpOperand &operand) {
  auto op = dyn_cast<linalg::GenericOp>(operand.getOwner());
  if (!op || !isContraction(op) || !op.isDpsInput(&operand) ||
      !llvm::all_of(op.getIndexingMapsArray(), [](AffineMap other) {
        return other.isProjectedPermutation();
      }))
    return false;
  auto innermost = cast<AffineDimExpr>(map.getResults().back());
  return !llvm::all_of(op.getIndexingMapsArray(), [&](AffineMap other) {
    return other.isFunctionOfDim(innermost.getPosition());
  });
}

struct FoldTransposesPass
    : sbp::impl::FoldTransposesPassBase<FoldTransposesPass> {
  void runOnOperation() override {
    SmallVector<linalg::GenericOp> transposes;
    getOperation()->walk([&](linalg::GenericOp op) {
      if (isTranspose(op))
        transposes.push_back(op);
    });
    for (linalg::GenericOp transpose : transposes) {
      Location loc = transpose.getLoc();
      Type type = transpose.getResult(0).getType();
      if (!foldIntoProducer(transpose) && !foldIntoUsers(transpose)) {
        remark::missed(loc, remark::RemarkOpts::name("CopiedTransposed")
                                .category("sbp-fold-transposes"))
            << remark::add("{0} is copied transposed", type)
            << remark::reason("no contraction from zeros makes it alone, and "
                              "not only contractions read it, from a buffer "
                              "of its own");
        continue;
      }
      ++numFolded;
      remark::passed(loc, remark::RemarkOpts::name("FoldedTranspose")
                              .category("sbp-fold-transposes"))
          << remark::add("{0} is not copied: contractions write or read it "
                         "transposed",
                         type);
    }
  }

private:
  /// Only contractions that start from zeros: others would need their start
  /// transposed.
  bool foldIntoProducer(linalg::GenericOp transpose) {
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

  /// Contractions and single elements (a gather of kept rows) are read where
  /// the untransposed value lies.
  bool foldIntoUsers(linalg::GenericOp transpose) {
    Value source = transpose.getInputs()[0];
    SmallVector<AffineMap> copy = transpose.getIndexingMapsArray();
    AffineMap toSource = copy[0].compose(inversePermutation(copy[1]));
    auto isFoldable = [&](OpOperand &use) {
      if (isa<tensor::ExtractOp>(use.getOwner()))
        return true;
      auto op = dyn_cast<linalg::GenericOp>(use.getOwner());
      return op && canReadThrough(
                       toSource.compose(op.getMatchingIndexingMap(&use)), use);
    };
    if (!hasOwnBuffer(source) ||
        !llvm::all_of(transpose->getUses(), isFoldable))
      return false;

    for (OpOperand &use : llvm::make_early_inc_range(transpose->getUses())) {
      if (auto element = dyn_cast<tensor::ExtractOp>(use.getOwner())) {
        SmallVector<Value> indices;
        for (AffineExpr dim : toSource.getResults())
          indices.push_back(
              element.getIndices()[cast<AffineDimExpr>(dim).getPosition()]);
        element.getIndicesMutable().assign(indices);
      } else {
        auto op = cast<linalg::GenericOp>(use.getOwner());
        SmallVector<AffineMap> maps = op.getIndexingMapsArray();
        AffineMap &map = maps[use.getOperandNumber()];
        map = toSource.compose(map);
        op.setIndexingMapsAttr(Builder(op).getAffineMapArrayAttr(maps));
      }
      use.set(source);
    }
    Value copied = transpose.getDpsInits()[0];
    transpose.erase();
    eraseDead(copied);
    return true;
  }
};
} // namespace
