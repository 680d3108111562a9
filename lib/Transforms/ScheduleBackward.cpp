//===- ScheduleBackward.cpp - forward first, factors near their use -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/IR/SBPDialect.h"
#include "SBP/Transforms/BlockOrder.h"
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
    BlockOrder order(body);
    // From the last one on, so that users are in their places already.
    for (Operation *op : llvm::reverse(early)) {
      Operation *firstUser = nullptr;
      for (Operation *user : op->getUsers()) {
        Operation *top = body.findAncestorOpInBlock(*user);
        if (!firstUser || order.isBefore(top, firstUser))
          firstUser = top;
      }
      if (!firstUser || firstUser == op->getNextNode())
        continue;
      order.moveBefore(op, firstUser);
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

/// The view again, from an argument that a CSE does not recognize. Iterative:
/// a view may be the last of a long chain.
Value ScheduleBackwardPass::remakeView(OpBuilder &builder,
                                       const AutodiffAnalysis &autodiff,
                                       Value view,
                                       llvm::DenseMap<Value, Value> &remade) {
  auto find = [&](Value value) {
    return autodiff.dependsOnArgument(value) ? remade.lookup(value) : value;
  };
  SmallVector<Value> worklist{view};
  while (!worklist.empty()) {
    Value value = worklist.back();
    Operation *def = value.getDefiningOp();
    size_t before = worklist.size();
    if (def && !find(value))
      for (Value operand : llvm::reverse(def->getOperands()))
        if (!find(operand))
          worklist.push_back(operand);
    if (worklist.size() != before)
      continue;
    worklist.pop_back();
    if (find(value))
      continue;
    Value result = value;
    if (def) {
      IRMapping mapping;
      for (Value operand : def->getOperands())
        mapping.map(operand, find(operand));
      result = builder.clone(*def, mapping)
                   ->getResult(cast<OpResult>(value).getResultNumber());
      ++numRemade;
    } else if (isa<RankedTensorType>(value.getType())) {
      result = SavedOp::create(builder, value.getLoc(), value, "argument");
    }
    remade[value] = result;
  }
  return find(view);
}
