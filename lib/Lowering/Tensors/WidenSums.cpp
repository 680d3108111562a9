//===- WidenSums.cpp - Sums of small floats in f32 ------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"
#include "SBP/Analysis/Values.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "SBP/Transforms/Graph/Operations.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_WIDENSUMSPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

/// The addition to the only output, where `op` sums small floats and is no
/// product: those of libraries are f32 inside.
static arith::AddFOp getSmallSum(linalg::GenericOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumReductionLoops() == 0 ||
      op.getNumDpsInits() != 1 || isSumOfProducts(*op.getBody()))
    return {};
  Type element = getElementTypeOrSelf(op.getResult(0).getType());
  if (!element.isBF16() && !element.isF16())
    return {};
  auto add = op.getBody()
                 ->getTerminator()
                 ->getOperand(0)
                 .getDefiningOp<arith::AddFOp>();
  BlockArgument out = op.getRegionOutputArgs()[0];
  if (!add || !out.hasOneUse() || *out.getUsers().begin() != add)
    return {};
  return add;
}

/// What a sum starts from, in f32.
static Value widenStart(OpBuilder &b, Location loc, Value start, Value init) {
  std::optional<TypedAttr> number;
  if (auto fill = start.getDefiningOp<linalg::LinalgOp>())
    number = getFilledConstant(fill);
  DenseFPElementsAttr splat;
  APFloat value(0.0f);
  if (auto constant =
          dyn_cast_if_present<FloatAttr>(number.value_or(TypedAttr())))
    value = constant.getValue();
  else if (matchPattern(start, m_Constant(&splat)) && splat.isSplat())
    value = splat.getSplatValue<APFloat>();
  else
    return createFloatCast(b, loc, start, b.getF32Type());
  bool losesInfo;
  value.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  Value wide =
      arith::ConstantOp::create(b, loc, b.getFloatAttr(b.getF32Type(), value));
  return linalg::FillOp::create(b, loc, wide, init).getResult(0);
}

namespace {

struct WidenSumsPass : sbp::impl::WidenSumsPassBase<WidenSumsPass> {
  void runOnOperation() override {
    SmallVector<linalg::GenericOp> sums;
    getOperation().walk([&](linalg::GenericOp op) {
      if (getSmallSum(op))
        sums.push_back(op);
    });
    for (linalg::GenericOp op : sums)
      widen(op);
  }

private:
  void widen(linalg::GenericOp op) {
    OpBuilder b(op);
    Location loc = op.getLoc();
    auto type = cast<RankedTensorType>(op.getResult(0).getType());
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, loc, op.getDpsInits()[0]);
    Value init = tensor::EmptyOp::create(b, loc, sizes, b.getF32Type());
    Value start = widenStart(b, loc, op.getDpsInits()[0], init);
    Block &old = *op.getBody();
    arith::AddFOp add = getSmallSum(op);
    BlockArgument out = op.getRegionOutputArgs()[0];
    Value summand = add.getLhs() == out ? add.getRhs() : add.getLhs();
    auto sum = linalg::GenericOp::create(
        b, loc, start.getType(), op.getInputs(), start,
        op.getIndexingMapsArray(), op.getIteratorTypesArray(),
        [&](OpBuilder &inner, Location bodyLoc, ValueRange arguments) {
          IRMapping mapping;
          for (auto [from, to] : llvm::zip(old.getArguments(), arguments))
            mapping.map(from, to);
          for (Operation &each : old.without_terminator())
            if (&each != add)
              inner.clone(each, mapping);
          Value wide = arith::ExtFOp::create(inner, bodyLoc, inner.getF32Type(),
                                             mapping.lookupOrDefault(summand));
          Value total = arith::AddFOp::create(inner, add.getLoc(),
                                              arguments.back(), wide);
          linalg::YieldOp::create(inner, bodyLoc, total);
        });
    sum->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    remark::passed(
        loc, remark::RemarkOpts::name("WidenedSum").category(getArgument()))
        << remark::add("{0} is summed in f32 and rounded once", type);
    op.getResult(0).replaceAllUsesWith(
        createFloatCast(b, loc, sum.getResult(0), type.getElementType()));
    Value before = op.getDpsInits()[0];
    op.erase();
    eraseDead(before);
    ++numWidened;
  }
};

} // namespace
