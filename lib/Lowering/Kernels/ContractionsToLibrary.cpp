//===- ContractionsToLibrary.cpp - Contractions that a library runs -------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Lowering/Buffers/Contraction.h"
#include "SBP/Lowering/Kernels/Passes.h"

#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_CONTRACTIONSTOLIBRARYPASS
#include "SBP/Lowering/Kernels/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct ContractionsToLibraryPass
    : sbp::impl::ContractionsToLibraryPassBase<ContractionsToLibraryPass> {
  void runOnOperation() override;

private:
  void replace(linalg::LinalgOp op);
  void leave(linalg::LinalgOp op, StringRef reason);
};

} // namespace

void ContractionsToLibraryPass::replace(linalg::LinalgOp op) {
  linalg::LinalgOp fill = findZeroFill(op);
  OpBuilder builder(op);
  ContractOp::create(builder, op.getLoc(), op.getDpsInputs()[0],
                     op.getDpsInputs()[1], op.getDpsInits()[0],
                     builder.getAffineMapArrayAttr(op.getIndexingMapsArray()),
                     /*accumulate=*/!fill);
  remark::passed(
      op.getLoc(),
      remark::RemarkOpts::name("LibraryContraction").category(getArgument()))
      << remark::add("a library runs this contraction of {0} and {1}",
                     op.getDpsInputs()[0].getType(),
                     op.getDpsInputs()[1].getType());
  if (fill)
    fill->erase();
  op->erase();
  ++numConverted;
}

void ContractionsToLibraryPass::leave(linalg::LinalgOp op, StringRef reason) {
  ++numLeft;
  remark::missed(
      op.getLoc(),
      remark::RemarkOpts::name("LibraryContraction").category(getArgument()))
      << remark::reason("{0}", reason);
}

void ContractionsToLibraryPass::runOnOperation() {
  SmallVector<linalg::LinalgOp> ops;
  getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<RowKernelOp>(op))
      return WalkResult::skip();
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
        linalgOp && linalgOp.getNumReductionLoops() > 0)
      ops.push_back(linalgOp);
    return WalkResult::advance();
  });
  for (linalg::LinalgOp op : ops) {
    if (!isRuntimeContraction(op))
      leave(op, "no sum of products of two operands that are used again along "
                "some loop");
    else if (llvm::is_contained(op.getDpsInputs(), op.getDpsInits()[0]))
      leave(op, "the output is a factor as well");
    else
      replace(op);
  }
}
