//===- RecordExactActivations.cpp - the saved list before a reduction -----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/CompiledMemory.h"
#include "SBP/Planning/Passes.h"
#include "SBP/Planning/Trial.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_RECORDEXACTACTIVATIONSPASS
#include "SBP/Planning/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct RecordExactActivationsPass
    : sbp::impl::RecordExactActivationsPassBase<RecordExactActivationsPass> {
  using RecordExactActivationsPassBase::RecordExactActivationsPassBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    TrialCompiler::getDependentDialects(registry);
  }

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
    function->setAttr(kPrimalResultsAttrName,
                      builder.getDenseI64ArrayAttr(
                          getPrimalNumbers(function, primalResults)));
    // What does not compile is said where it is compiled; a graph for another
    // target may not lower here.
    FailureOr<CompiledMemory> memory =
        CompiledMemory::compile(function, {}, /*quiet=*/true);
    if (failed(memory))
      return;
    SmallVector<Attribute> records;
    int64_t bytes = 0;
    for (const ActivationRecord &saved : memory->getSaved()) {
      records.push_back(recordActivation(&getContext(), saved));
      bytes += saved.bytes.value_or(0);
    }
    numRecorded += records.size();
    remark::analysis(function.getLoc(),
                     remark::RemarkOpts::name("SavedActivations")
                         .category("sbp-record-exact-activations"))
        << remark::add("the compiled graph saves {0} bytes in {1} activations",
                       bytes, records.size());
    function->setAttr(kExactActivationsAttrName, builder.getArrayAttr(records));
  }
};

} // namespace
