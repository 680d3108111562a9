//===- LowerBackwardDense.cpp - the dense twin ----------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/IR/SBPDialect.h"
#include "SBP/Transforms/BackwardLowering.h"
#include "SBP/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_LOWERBACKWARDDENSEPASS
#include "SBP/Transforms/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

/// m * dy: the mask is 1, or N/K, at kept positions and zero elsewhere, a
/// tensor over the masked axes only.
static Value createMasked(OpBuilder &builder, BackwardOp op, Value cotangent) {
  Location loc = op.getLoc();
  auto type = cast<RankedTensorType>(cotangent.getType());
  ArrayRef<int64_t> axes = op.getAxes();
  Type element = type.getElementType();

  // Ones on the kept positions, scattered into zeros.
  Value kept = KeepOp::create(builder, loc, cotangent, op.getMask(), axes);
  int64_t keptAxis = 0;
  for (int64_t axis = 0; axis < axes.front(); ++axis)
    keptAxis += !llvm::is_contained(axes, axis);
  Value factor = createScale(builder, op, kept);
  Value ones = tensor::EmptyOp::create(
      builder, loc, {tensor::getMixedSize(builder, loc, kept, keptAxis)},
      element);
  ones = linalg::FillOp::create(builder, loc, factor, ones).getResult(0);
  SmallVector<OpFoldResult> sizes;
  SmallVector<int64_t> maskAxes, shape;
  SmallVector<AffineExpr> exprs;
  for (auto [i, axis] : llvm::enumerate(axes)) {
    sizes.push_back(tensor::getMixedSize(builder, loc, cotangent, axis));
    maskAxes.push_back(i);
    exprs.push_back(builder.getAffineDimExpr(axis));
  }
  Value like = tensor::EmptyOp::create(builder, loc, sizes, element);
  Value mask = createRestore(builder, loc, ones, op.getMask(), maskAxes, like);

  Value empty = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, cotangent), element);
  AffineMap identity = builder.getMultiDimIdentityMap(type.getRank());
  AffineMap maskMap =
      AffineMap::get(type.getRank(), 0, exprs, builder.getContext());
  return linalg::GenericOp::create(
             builder, loc, empty.getType(), ValueRange{cotangent, mask}, empty,
             ArrayRef{identity, maskMap, identity},
             SmallVector<utils::IteratorType>(type.getRank(),
                                              utils::IteratorType::parallel),
             [](OpBuilder &inner, Location loc, ValueRange arguments) {
               Value product = arith::MulFOp::create(inner, loc, arguments[0],
                                                     arguments[1]);
               linalg::YieldOp::create(inner, loc, product);
             })
      .getResult(0);
}

namespace {

struct LowerBackwardDensePass
    : sbp::impl::LowerBackwardDensePassBase<LowerBackwardDensePass> {
  using LowerBackwardDensePassBase::LowerBackwardDensePassBase;

  void runOnOperation() override {
    getOperation()->walk([&](BackwardOp op) {
      OpBuilder builder(op);
      SmallVector<Value> cotangents, yielded;
      for (Value cotangent : op.getCotangents())
        cotangents.push_back(createMasked(builder, op, cotangent));
      inlineBody(op, cotangents, yielded);
      op->replaceAllUsesWith(yielded);
      op->erase();
      ++numLowered;
    });
  }
};

} // namespace
