//===- AnnotateAutodiff.cpp - roles, layers and the saved table -----------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/LayerCalls.h"
#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Support/UpstreamPasses.h"
#include "SBP/Transforms/Graph/Passes.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_ANNOTATEAUTODIFFPASS
#define GEN_PASS_DEF_PRINTSAVEDACTIVATIONSPASS
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

struct PrintSavedActivationsPass
    : sbp::impl::PrintSavedActivationsPassBase<PrintSavedActivationsPass> {
  using PrintSavedActivationsPassBase::PrintSavedActivationsPassBase;

  void runOnOperation() override {
    // What front ends put into private functions belongs to the layers.
    OwningOpRef<ModuleOp> copy = getOperation().clone();
    PassManager pm(&getContext(), ModuleOp::getOperationName());
    pm.addPass(createInlineOnlyPass());
    if (failed(pm.run(*copy)))
      return signalPassFailure();
    FailureOr<AutodiffAnalysis> autodiff =
        AutodiffAnalysis::create(*copy, entry, primalResults);
    if (failed(autodiff))
      return signalPassFailure();
    func::FuncOp function = autodiff->getEntry();

    LayerNames names;
    LayerCalls calls = LayerCalls::collect(function);
    llvm::DenseMap<Operation *, StringRef> unnamed =
        LayerOperations(*autodiff).findUnnamed(calls, names);
    // In the order of the layers' first saved activation.
    std::vector<std::pair<std::string, SmallVector<SavedActivation>>> layers;
    llvm::StringMap<size_t> indices;
    for (SavedActivation &saved : autodiff->getSavedActivations(names)) {
      if (auto it = unnamed.find(saved.value.getDefiningOp());
          it != unnamed.end())
        saved.layer = it->second;
      auto [it, inserted] = indices.try_emplace(saved.layer, layers.size());
      if (inserted)
        layers.push_back({saved.layer, {}});
      layers[it->second].second.push_back(saved);
    }
    // One string, so that tables of several functions do not interleave.
    std::string table;
    llvm::raw_string_ostream os(table);
    os << llvm::formatv("saved activations of @{0}\n", function.getName());
    os << llvm::formatv("{0,-28} {1,12}  {2,-24} {3}\n", "layer", "bytes",
                        "type", "source");
    int64_t total = 0, count = 0;
    for (auto &[layer, values] : layers) {
      int64_t sum = 0;
      for (SavedActivation &saved : values) {
        std::string type;
        llvm::raw_string_ostream(type) << saved.value.getType();
        os << llvm::formatv("{0,-28} {1,12}  {2,-24} {3}\n",
                            layer.empty() ? "(no layer)" : layer,
                            saved.bytes ? std::to_string(saved.bytes) : "?",
                            type, getSourceLine(saved.value.getLoc()));
        sum += saved.bytes;
      }
      os << llvm::formatv("{0,-28} {1,12}  {2} tensors\n",
                          (layer.empty() ? "(no layer)" : layer) + ", sum", sum,
                          values.size());
      total += sum;
      count += values.size();
    }
    os << llvm::formatv("{0,-28} {1,12}  {2} tensors\n", "total", total, count);
    llvm::errs() << table;
    markAllAnalysesPreserved();
  }
};

} // namespace
