//===- MarkBackward.cpp - tell the runtime where the backward begins ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/Tensors/Passes.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_MARKBACKWARDPASS
#include "SBP/Lowering/Tensors/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

constexpr StringLiteral kMarker = "sbp_trace_mark_backward";

struct MarkBackwardPass : sbp::impl::MarkBackwardPassBase<MarkBackwardPass> {
  void runOnOperation() override {
    // Where roles cannot be told there is no boundary to mark, and that is no
    // error: any function can be traced.
    SmallVector<func::FuncOp> functions(getOperation().getOps<func::FuncOp>());
    for (func::FuncOp function : functions)
      if (function.isPublic() && !function.isDeclaration())
        mark(function);
  }

private:
  void mark(func::FuncOp function) {
    FailureOr<AutodiffAnalysis> autodiff =
        AutodiffAnalysis::createRecorded(function);
    if (failed(autodiff) || !autodiff->hasBackward())
      return;
    Operation *boundary = autodiff->getLastForwardRead();
    if (!boundary) {
      remark::missed(
          function.getLoc(),
          remark::RemarkOpts::name("NoBoundary").category("sbp-mark-backward"))
          << remark::add("@{0} has no boundary", function.getName())
          << remark::reason("its backward reads nothing of its forward");
      return;
    }
    remark::passed(boundary->getLoc(),
                   remark::RemarkOpts::name("MarkedBackward")
                       .category("sbp-mark-backward"))
        << remark::add("the backward of @{0} begins behind this operation",
                       function.getName());
    OpBuilder builder(&getContext());
    if (!getOperation().lookupSymbol(kMarker)) {
      builder.setInsertionPointToStart(getOperation().getBody());
      func::FuncOp::create(builder, function.getLoc(), kMarker,
                           builder.getFunctionType({}, {}))
          .setPrivate();
    }
    builder.setInsertionPointAfter(boundary);
    func::CallOp::create(builder, boundary->getLoc(), kMarker, TypeRange());
    ++numMarked;
  }
};

} // namespace
