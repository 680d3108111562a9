//===- Generalize.cpp - Named linalg operations to generics ---------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Tensors/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_GENERALIZEPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// A softmax is its maximum, exponentials, sum and quotient.
struct DecomposeAggregate
    : OpInterfaceRewritePattern<linalg::AggregatedOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(linalg::AggregatedOpInterface op,
                                PatternRewriter &rewriter) const override {
    auto destination = dyn_cast<DestinationStyleOpInterface>(*op);
    if (!destination || !destination.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "is not on tensors");
    FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
    if (failed(results))
      return rewriter.notifyMatchFailure(op, "has no decomposition");
    rewriter.replaceOp(op, *results);
    return success();
  }
};

struct GeneralizePass : sbp::impl::GeneralizePassBase<GeneralizePass>,
                        RewriterBase::Listener {
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    linalg::populateLinalgNamedOpsGeneralizationPatterns(set);
    patterns = std::move(set);
    RewritePatternSet aggregates(context);
    aggregates.add<DecomposeAggregate>(context);
    decomposition = std::move(aggregates);
    return success();
  }

  void runOnOperation() override {
    walkAndApplyPatterns(getOperation(), decomposition);
    walkAndApplyPatterns(getOperation(), patterns, this);
  }

  void notifyOperationInserted(Operation *op, OpBuilder::InsertPoint) override {
    if (!isa<linalg::GenericOp>(op))
      return;
    ++numGeneralized;
    remark::passed(
        op->getLoc(),
        remark::RemarkOpts::name("Generalized").category("sbp-generalize"))
        << remark::add("a named operation is a linalg.generic of {0} loops",
                       cast<linalg::LinalgOp>(op).getNumLoops());
  }

private:
  FrozenRewritePatternSet patterns, decomposition;
};

} // namespace
