//===- RecordExactActivations.cpp - the saved list before a reduction -----===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/ExactRecord.h"
#include "SBP/Planning/Passes.h"
#include "SBP/Planning/Trial.h"
#include "mlir/IR/Remarks.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_LISTEXACTACTIVATIONSPASS
#define GEN_PASS_DEF_RECORDEXACTACTIVATIONSPASS
#include "SBP/Planning/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

/// The entry function, with a note of which results are no gradients; null
/// where it has a record: a second reduction is compared with the graph before
/// the first.
FailureOr<func::FuncOp> findUnrecorded(ModuleOp module, StringRef entry,
                                       ArrayRef<int64_t> primalResults) {
  FailureOr<AutodiffAnalysis> autodiff =
      AutodiffAnalysis::create(module, entry, primalResults);
  if (failed(autodiff))
    return failure();
  func::FuncOp function = autodiff->getEntry();
  if (function->hasAttr(kExactActivationsAttrName))
    return func::FuncOp();
  function->setAttr(
      kPrimalResultsAttrName,
      DenseI64ArrayAttr::get(module.getContext(),
                             getPrimalNumbers(function, primalResults)));
  return function;
}

struct ListExactActivationsPass
    : sbp::impl::ListExactActivationsPassBase<ListExactActivationsPass> {
  using ListExactActivationsPassBase::ListExactActivationsPassBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    TrialCompiler::getDependentDialects(registry);
  }

  void runOnOperation() override {
    FailureOr<func::FuncOp> function =
        findUnrecorded(getOperation(), entry, primalResults);
    if (failed(function))
      return signalPassFailure();
    if (*function) {
      getAnalysis<ExactRecord>().begin(*function);
      ++numLowered;
    }
    markAllAnalysesPreserved();
  }
};

struct RecordExactActivationsPass
    : sbp::impl::RecordExactActivationsPassBase<RecordExactActivationsPass> {
  using RecordExactActivationsPassBase::RecordExactActivationsPassBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    TrialCompiler::getDependentDialects(registry);
  }

  void runOnOperation() override {
    markAllAnalysesPreserved();
    auto begun = getCachedAnalysis<ExactRecord>();
    if (begun && !begun->get().getFunction().empty()) {
      auto function =
          getOperation().lookupSymbol<func::FuncOp>(begun->get().getFunction());
      ExactRecord::Saved saved = begun->get().take();
      if (function && succeeded(saved))
        write(function, *saved);
      return;
    }
    FailureOr<func::FuncOp> function =
        findUnrecorded(getOperation(), entry, primalResults);
    if (failed(function))
      return signalPassFailure();
    if (!*function)
      return;
    ExactRecord::Saved saved = ExactRecord::compute(*function);
    if (succeeded(saved))
      write(*function, *saved);
  }

private:
  void write(func::FuncOp function, ArrayRef<ActivationRecord> saved) {
    SmallVector<Attribute> records;
    int64_t bytes = 0;
    for (const ActivationRecord &activation : saved) {
      records.push_back(recordActivation(&getContext(), activation));
      bytes += activation.bytes.value_or(0);
    }
    numRecorded += records.size();
    remark::analysis(function.getLoc(),
                     remark::RemarkOpts::name("SavedActivations")
                         .category("sbp-record-exact-activations"))
        << remark::add("the compiled graph saves {0} bytes in {1} activations",
                       bytes, records.size());
    function->setAttr(kExactActivationsAttrName,
                      ArrayAttr::get(&getContext(), records));
  }
};

} // namespace
