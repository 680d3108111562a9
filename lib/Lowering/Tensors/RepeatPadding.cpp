//===- RepeatPadding.cpp - Padded copies made again in the backward -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/ValueFacts.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_REPEATPADDINGPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

static bool isBackward(Operation *op) {
  ValueRole role = getFacts(op->getLoc()).role;
  return role == ValueRole::Backward || role == ValueRole::Gradient;
}

/// Whether the source is smaller. A padding of unknown size adds something,
/// but for one that only cuts off.
static bool isGrowing(tensor::PadOp pad) {
  RankedTensorType source = pad.getSourceType(), result = pad.getResultType();
  if (source.hasStaticShape() && result.hasStaticShape())
    return source.getNumElements() < result.getNumElements();
  return llvm::none_of(
      llvm::concat<const int64_t>(pad.getStaticLow(), pad.getStaticHigh()),
      [](int64_t size) { return !ShapedType::isDynamic(size) && size < 0; });
}

/// The source is what the backward reads now.
static void markSaved(Value source) {
  Operation *def = source.getDefiningOp();
  if (!def)
    return;
  ValueFacts facts = getFacts(def->getLoc());
  if (facts.role != ValueRole::Forward)
    return;
  facts.role = ValueRole::Saved;
  def->setLoc(addFacts(def->getLoc(), facts));
}

namespace {

struct RepeatPaddingPass : sbp::impl::RepeatPaddingPassBase<RepeatPaddingPass> {
  void runOnOperation() override {
    SmallVector<tensor::PadOp> pads;
    getOperation().walk([&](tensor::PadOp pad) {
      if (pad.getConstantPaddingValue() && isGrowing(pad) && !isBackward(pad))
        pads.push_back(pad);
    });
    for (tensor::PadOp pad : pads)
      repeat(pad);
  }

private:
  void repeat(tensor::PadOp pad) {
    SmallVector<OpOperand *> uses;
    Operation *first = nullptr;
    for (OpOperand &use : pad->getUses()) {
      Operation *user = pad->getBlock()->findAncestorOpInBlock(*use.getOwner());
      if (!isBackward(user))
        continue;
      uses.push_back(&use);
      if (!first || user->isBeforeInBlock(first))
        first = user;
    }
    if (!first)
      return;
    OpBuilder builder(first);
    Operation *copy = builder.clone(*pad);
    ValueFacts facts = getFacts(first->getLoc());
    facts.role = ValueRole::Backward;
    facts.origin = {};
    copy->setLoc(addFacts(pad.getLoc(), facts));
    for (OpOperand *use : uses)
      use->set(copy->getResult(0));
    markSaved(pad.getSource());
    ++numRepeated;
    remark::passed(pad.getLoc(), remark::RemarkOpts::name("RepeatedPadding")
                                     .category("sbp-repeat-padding"))
        << remark::add("the backward pads again, and reads {0} in place of {1}",
                       pad.getSourceType(), pad.getResultType());
    if (pad->use_empty())
      pad->erase();
  }
};

} // namespace
