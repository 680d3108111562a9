//===- RecordExactActivations.cpp - the saved list before a reduction -----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_RECORDEXACTACTIVATIONSPASS
#include "SBP/Transforms/Graph/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct RecordExactActivationsPass
    : sbp::impl::RecordExactActivationsPassBase<RecordExactActivationsPass> {
  using RecordExactActivationsPassBase::RecordExactActivationsPassBase;

  void runOnOperation() override {
    FailureOr<AutodiffAnalysis> autodiff =
        AutodiffAnalysis::create(getOperation(), entry, primalResults);
    if (failed(autodiff))
      return signalPassFailure();
    func::FuncOp function = autodiff->getEntry();
    markAllAnalysesPreserved();
    // A second reduction is compared with the graph before the first.
    if (function->hasAttr(kExactActivationsAttrName))
      return;

    Builder builder(&getContext());
    SmallVector<int64_t> primal(primalResults.begin(), primalResults.end());
    if (primal.empty())
      primal.push_back(0);
    for (int64_t &number : primal)
      if (number < 0)
        number += function.getNumResults();
    function->setAttr(kPrimalResultsAttrName,
                      builder.getDenseI64ArrayAttr(primal));

    LayerNames names;
    SmallVector<Attribute> records;
    for (SavedActivation &saved : autodiff->getSavedActivations(names))
      records.push_back(recordActivation(saved.value, saved.layer));
    numRecorded += records.size();
    remark::analysis(function.getLoc(),
                     remark::RemarkOpts::name("SavedActivations")
                         .category("sbp-record-exact-activations"))
        << remark::add("the graph saves {0} activations", records.size());
    function->setAttr(kExactActivationsAttrName, builder.getArrayAttr(records));
  }
};

} // namespace
