//===- ScheduleBackward.cpp - forward first, factors near their use -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Transforms/Reduction/BlockOrder.h"
#include "SBP/Transforms/Reduction/Passes.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_SCHEDULEBACKWARDPASS
#include "SBP/Transforms/Reduction/Passes.h.inc"
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
      if (!autodiff->isForward(op) && op->getNumOperands() != 0) {
        if (isMemoryEffectFree(op))
          early.push_back(op);
        else
          remark::missed(op->getLoc(), remark::RemarkOpts::name("StaysEarly")
                                           .category("sbp-schedule-backward"))
              << remark::add("an operation of the backward runs within the "
                             "forward")
              << remark::reason("it has effects");
      }
    BlockOrder order(body);
    int64_t numMovedHere = 0;
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
      ++numMovedHere;
    }
    numMoved += numMovedHere;
    if (numMovedHere)
      remark::passed(function.getLoc(), remark::RemarkOpts::name("MovedToUse")
                                            .category("sbp-schedule-backward"))
          << remark::add("{0} operations of the backward stood within the "
                         "forward",
                         numMovedHere);
  }
};

} // namespace
