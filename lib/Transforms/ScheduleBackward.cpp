//===- ScheduleBackward.cpp - forward first, factors near their use -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Transforms/Passes.h"

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
    FailureOr<func::FuncOp> function = findEntry(getOperation(), entry);
    if (failed(function))
      return signalPassFailure();
    FailureOr<AutodiffAnalysis> autodiff =
        AutodiffAnalysis::create(*function, primalResults);
    if (failed(autodiff))
      return signalPassFailure();
    Block &body = function->getBody().front();
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
};

} // namespace
