//===- MarkBackward.cpp - tell the runtime where the backward begins ------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/IR/SBPDialect.h"
#include "SBP/Pipelines/LowerToCPU.h"
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

constexpr StringLiteral kMarker = "sbp_trace_mark_backward";

/// Only for traces: a call behind the last forward operation that the backward
/// reads. The call has effects, so that no later pass moves it across others
/// that have; pure operations may be fused across it.
struct MarkBackwardPass
    : PassWrapper<MarkBackwardPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(MarkBackwardPass)
  StringRef getArgument() const override { return "sbp-mark-backward"; }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<func::FuncDialect>();
  }

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
    SmallVector<int64_t> primal;
    if (auto record =
            function->getAttrOfType<DenseI64ArrayAttr>(kPrimalResultsAttrName))
      llvm::append_range(primal, record.asArrayRef());
    if (!AutodiffAnalysis::isApplicable(function, primal))
      return;
    FailureOr<AutodiffAnalysis> autodiff =
        AutodiffAnalysis::create(function, primal);
    if (failed(autodiff) || !autodiff->hasBackward())
      return;
    Operation *boundary = autodiff->getLastForwardRead();
    if (!boundary)
      return;
    OpBuilder builder(&getContext());
    if (!getOperation().lookupSymbol(kMarker)) {
      builder.setInsertionPointToStart(getOperation().getBody());
      func::FuncOp::create(builder, function.getLoc(), kMarker,
                           builder.getFunctionType({}, {}))
          .setPrivate();
    }
    builder.setInsertionPointAfter(boundary);
    func::CallOp::create(builder, boundary->getLoc(), kMarker, TypeRange());
  }
};

} // namespace

std::unique_ptr<Pass> mlir::sbp::createMarkBackwardPass() {
  return std::make_unique<MarkBackwardPass>();
}
