//===- DropUnitDims.cpp - Dimensions of size one --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/Contractions.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "SBP/Transforms/Graph/DataMovement.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_DROPUNITDIMSPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;

namespace {

/// All loops, but none of a convolution, even of one image or with a kernel of
/// one row: the library takes it as it is.
SmallVector<unsigned> getDroppableLoops(Operation *op) {
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic ||
      !llvm::all_of(generic.getIndexingMapsArray(), sbp::hasPlainSubscripts))
    return {};
  return llvm::to_vector(llvm::seq(generic.getNumLoops()));
}

int64_t countUnitLoops(func::FuncOp function) {
  int64_t count = 0;
  function.walk([&](linalg::GenericOp op) {
    count += llvm::count(sbp::getLoopSizes(op), 1);
  });
  return count;
}

struct DropUnitDimsPass : sbp::impl::DropUnitDimsPassBase<DropUnitDimsPass> {
  void runOnOperation() override {
    int64_t before = countUnitLoops(getOperation());
    linalg::ControlDropUnitDims options;
    options.controlFn = getDroppableLoops;
    RewritePatternSet patterns(&getContext());
    linalg::populateFoldUnitExtentDimsPatterns(patterns, options);
    linalg::populateFoldUnitExtentDimsCanonicalizationPatterns(patterns,
                                                               options);
    // Copies that became identities go.
    linalg::GenericOp::getCanonicalizationPatterns(patterns, &getContext());
    // Sums over one element became elementwise, and what they add to an input.
    linalg::populateMoveInitOperandsToInputPattern(patterns);
    // Not in loops: what they write row by row they write in place.
    SmallVector<Operation *> ops;
    for (Block &block : getOperation().getBody())
      for (Operation &op : block)
        ops.push_back(&op);
    GreedyRewriteConfig config;
    config.setStrictness(GreedyRewriteStrictness::ExistingAndNewOps);
    if (failed(applyOpPatternsGreedily(ops, std::move(patterns), config)))
      return signalPassFailure();
    int64_t dropped = before - countUnitLoops(getOperation());
    numDropped += dropped;
    if (dropped)
      remark::passed(getOperation().getLoc(),
                     remark::RemarkOpts::name("DroppedLoops")
                         .category("sbp-drop-unit-dims"))
          << remark::add("{0} loops of one iteration are gone", dropped);
  }
};

} // namespace
