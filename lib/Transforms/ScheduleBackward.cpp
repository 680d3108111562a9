//===- ScheduleBackward.cpp - forward first, factors near their use -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/IR/SBPDialect.h"
#include "SBP/Transforms/Passes.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_SCHEDULEBACKWARDPASS
#include "SBP/Transforms/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct ScheduleBackwardPass
    : sbp::impl::ScheduleBackwardPassBase<ScheduleBackwardPass> {
  using ScheduleBackwardPassBase::ScheduleBackwardPassBase;

  void runOnOperation() override {
    FailureOr<AutodiffAnalysis> autodiff =
        AutodiffAnalysis::create(getOperation(), entry, primalResults);
    if (failed(autodiff))
      return signalPassFailure();
    func::FuncOp function = autodiff->getEntry();
    Block &body = function.getBody().front();
    // The boundary: behind the last forward operation.
    Operation *lastForward = nullptr;
    for (Operation &op : body.without_terminator())
      if (autodiff->isForward(&op))
        lastForward = &op;
    if (!lastForward)
      return;
    SmallVector<Operation *> early;
    for (Operation *op = &body.front(); op != lastForward;
         op = op->getNextNode())
      if (!autodiff->isForward(op) && isMemoryEffectFree(op) &&
          op->getNumOperands() != 0)
        early.push_back(op);
    remakeViews(*autodiff);
    // From the last one on, so that users are in their places already.
    for (Operation *op : llvm::reverse(early)) {
      Operation *firstUser = nullptr;
      for (Operation *user : op->getUsers()) {
        Operation *top = body.findAncestorOpInBlock(*user);
        if (!firstUser || top->isBeforeInBlock(firstUser))
          firstUser = top;
      }
      if (!firstUser || firstUser == op->getNextNode())
        continue;
      op->moveBefore(firstUser);
      ++numMoved;
    }
  }

private:
  /// A transposed or broadcast argument that forward and backward read would
  /// live from one to the other; the backward makes its own from the argument.
  void remakeViews(const AutodiffAnalysis &autodiff);
  Value remakeView(OpBuilder &builder, const AutodiffAnalysis &autodiff,
                   Value view, llvm::DenseMap<Value, Value> &remade);
};

} // namespace

void ScheduleBackwardPass::remakeViews(const AutodiffAnalysis &autodiff) {
  llvm::DenseMap<Value, Value> remade;
  func::FuncOp entry = autodiff.getEntry();
  Block &body = entry.getBody().front();
  // In block order: what is made for one use dominates the later ones.
  for (Operation &op : llvm::make_early_inc_range(body.without_terminator())) {
    if (autodiff.isForward(&op))
      continue;
    OpBuilder builder(&op);
    op.walk([&](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands()) {
        Operation *def = operand.get().getDefiningOp();
        if (!def || def->getBlock() != &body || !autodiff.isForward(def) ||
            !autodiff.isArgumentView(operand.get()) ||
            !autodiff.dependsOnArgument(operand.get()))
          continue;
        operand.set(remakeView(builder, autodiff, operand.get(), remade));
      }
    });
  }
}

/// The view again, from an argument that a CSE does not recognize.
Value ScheduleBackwardPass::remakeView(OpBuilder &builder,
                                       const AutodiffAnalysis &autodiff,
                                       Value view,
                                       llvm::DenseMap<Value, Value> &remade) {
  if (!autodiff.dependsOnArgument(view))
    return view;
  if (Value known = remade.lookup(view))
    return known;
  Value result;
  if (Operation *def = view.getDefiningOp()) {
    IRMapping mapping;
    for (Value operand : def->getOperands())
      mapping.map(operand, remakeView(builder, autodiff, operand, remade));
    result = builder.clone(*def, mapping)
                 ->getResult(cast<OpResult>(view).getResultNumber());
    ++numRemade;
  } else if (isa<RankedTensorType>(view.getType())) {
    result = SavedOp::create(builder, view.getLoc(), view, "argument");
  } else {
    result = view;
  }
  return remade[view] = result;
}
