//===- OrderLoops.cpp - Loops along memory --------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/CPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_ORDERLOOPSPASS
#include "SBP/Lowering/CPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// How many operands one step of a loop moves by one element, less those that
/// it moves by more. The best loop goes innermost.
int64_t getInnermostScore(linalg::GenericOp op, unsigned loop) {
  int64_t score = 0;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [position, expr] : llvm::enumerate(map.getResults())) {
      if (!expr.isFunctionOfDim(loop))
        continue;
      score += position + 1 == map.getNumResults() ? 2 : -2;
      break;
    }
  }
  return score;
}

struct OrderLoopsPass : sbp::impl::OrderLoopsPassBase<OrderLoopsPass> {
  void runOnOperation() override {
    SmallVector<linalg::GenericOp> ops;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op.hasPureBufferSemantics() && op.getNumLoops() > 0)
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::GenericOp op : ops) {
      reassociateSums(op);
      // linalg.index in the body is renumbered by the interchange.
      unsigned innermost = op.getNumLoops() - 1;
      int64_t best = getInnermostScore(op, innermost);
      for (unsigned loop = op.getNumLoops() - 1; loop-- > 0;)
        if (getInnermostScore(op, loop) > best) {
          best = getInnermostScore(op, loop);
          innermost = loop;
        }
      if (innermost == op.getNumLoops() - 1)
        continue;
      SmallVector<unsigned> order;
      for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop)
        if (loop != innermost)
          order.push_back(loop);
      order.push_back(innermost);
      rewriter.setInsertionPoint(op);
      Location loc = op.getLoc();
      if (failed(linalg::interchangeGenericOp(rewriter, op, order)))
        continue;
      ++numInterchanged;
      remark::passed(
          loc, remark::RemarkOpts::name("OrderedLoops").category(getArgument()))
          << remark::add("loop {0} of {1} goes innermost: most operands lie "
                         "along it",
                         innermost, order.size());
    }
  }

private:
  void reassociateSums(linalg::GenericOp op) {
    if (op.getNumReductionLoops() == 0)
      return;
    for (auto add : op.getBody()->getOps<arith::AddFOp>()) {
      add.setFastmath(arith::FastMathFlags::reassoc |
                      arith::FastMathFlags::contract);
      remark::passed(
          add.getLoc(),
          remark::RemarkOpts::name("Reassociated").category(getArgument()))
          << remark::add("this sum is added in the order of its vectors");
    }
  }
};

} // namespace
