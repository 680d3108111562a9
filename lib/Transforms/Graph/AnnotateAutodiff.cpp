//===- AnnotateAutodiff.cpp - roles and layers on operations --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_ANNOTATEAUTODIFFPASS
#include "SBP/Transforms/Graph/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct AnnotateAutodiffPass
    : sbp::impl::AnnotateAutodiffPassBase<AnnotateAutodiffPass> {
  using AnnotateAutodiffPassBase::AnnotateAutodiffPassBase;

  void runOnOperation() override {
    FailureOr<AutodiffAnalysis> autodiff =
        AutodiffAnalysis::create(getOperation(), entry, primalResults);
    if (failed(autodiff))
      return signalPassFailure();
    func::FuncOp function = autodiff->getEntry();
    LayerNames names;
    LayerCalls calls = LayerCalls::collect(function);
    llvm::DenseMap<Operation *, StringRef> unnamed =
        LayerOperations(*autodiff).findUnnamed(calls, names);
    Builder builder(&getContext());
    int64_t numHere[] = {0, 0};
    for (Operation &op : function.getBody().front().without_terminator()) {
      bool isForward = autodiff->isForward(&op);
      ++numHere[isForward];
      op.setAttr(kRoleAttrName,
                 builder.getStringAttr(isForward ? "forward" : "backward"));
      auto it = unnamed.find(&op);
      std::string layer =
          it == unnamed.end() ? names.get(&op).str() : it->second.str();
      if (!layer.empty())
        op.setAttr(kLayerAttrName, builder.getStringAttr(layer));
    }
    numForward += numHere[true];
    numBackward += numHere[false];
    remark::analysis(
        function.getLoc(),
        remark::RemarkOpts::name("Roles").category("sbp-annotate-autodiff"))
        << remark::add("{0} operations are forward, {1} backward",
                       numHere[true], numHere[false]);
  }
};

} // namespace
