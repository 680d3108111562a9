//===- ScheduleBackward.cpp - forward first, factors near their use -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Transforms/Reduction/ScheduleBackward.h"
#include "SBP/Support/Remarks.h"
#include "SBP/Transforms/Reduction/BlockOrder.h"
#include "SBP/Transforms/Reduction/Passes.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_SCHEDULEBACKWARDPASS
#include "SBP/Transforms/Reduction/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

/// Those that stand in front of the last operation of the forward, in order.
static SmallVector<Operation *> findEarly(const AutodiffAnalysis &autodiff) {
  func::FuncOp function = autodiff.getEntry();
  Block &body = function.getBody().front();
  SmallVector<Operation *> early, since;
  for (Operation &op : body.without_terminator()) {
    if (autodiff.isForward(&op)) {
      early.append(since);
      since.clear();
    } else if (op.getNumOperands() != 0) {
      since.push_back(&op);
    }
  }
  return early;
}

int64_t sbp::scheduleBackward(const AutodiffAnalysis &autodiff) {
  func::FuncOp function = autodiff.getEntry();
  Block &body = function.getBody().front();
  SmallVector<Operation *> early = findEarly(autodiff);
  BlockOrder order(body);
  int64_t numMoved = 0;
  // From the last one on, so that users are in their places already.
  for (Operation *op : llvm::reverse(early)) {
    if (!isMemoryEffectFree(op))
      continue;
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
  return numMoved;
}

namespace {

struct ScheduleBackwardPass
    : sbp::impl::ScheduleBackwardPassBase<ScheduleBackwardPass> {
  using ScheduleBackwardPassBase::ScheduleBackwardPassBase;

  void runOnOperation() override {
    FailureOr<AutodiffAnalysis> autodiff =
        AutodiffAnalysis::create(getOperation(), entry, primalResults);
    if (failed(autodiff))
      return signalPassFailure();
    if (mayEmitRemarks(&getContext()))
      for (Operation *op : findEarly(*autodiff))
        if (!isMemoryEffectFree(op))
          remark::missed(op->getLoc(), remark::RemarkOpts::name("StaysEarly")
                                           .category("sbp-schedule-backward"))
              << remark::add("an operation of the backward runs within the "
                             "forward")
              << remark::reason("it has effects");
    int64_t numMovedHere = scheduleBackward(*autodiff);
    numMoved += numMovedHere;
    if (numMovedHere)
      remark::passed(autodiff->getEntry().getLoc(),
                     remark::RemarkOpts::name("MovedToUse")
                         .category("sbp-schedule-backward"))
          << remark::add("{0} operations of the backward stood within the "
                         "forward",
                         numMovedHere);
  }
};

} // namespace
