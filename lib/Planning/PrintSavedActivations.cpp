//===- PrintSavedActivations.cpp - the table of saved activations ---------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Planning/CompiledMemory.h"
#include "SBP/Planning/Passes.h"
#include "SBP/Planning/Trial.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::sbp {
#define GEN_PASS_DEF_PRINTSAVEDACTIVATIONSPASS
#include "SBP/Planning/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct PrintSavedActivationsPass
    : sbp::impl::PrintSavedActivationsPassBase<PrintSavedActivationsPass> {
  using PrintSavedActivationsPassBase::PrintSavedActivationsPassBase;

  void getDependentDialects(DialectRegistry &registry) const override {
    TrialCompiler::getDependentDialects(registry);
  }

  void runOnOperation() override {
    // Says what is wrong with the entry function or the primal results.
    FailureOr<AutodiffAnalysis> autodiff =
        AutodiffAnalysis::create(getOperation(), entry, primalResults);
    if (failed(autodiff))
      return signalPassFailure();
    func::FuncOp function = autodiff->getEntry();
    FailureOr<CompiledMemory> memory =
        CompiledMemory::compile(function, primalResults);
    if (failed(memory))
      return signalPassFailure();

    // In the order of the layers' first saved activation.
    std::vector<std::pair<std::string, std::vector<ActivationRecord>>> layers;
    llvm::StringMap<size_t> indices;
    for (ActivationRecord &saved : memory->getSaved()) {
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
      std::string name = layer.empty() ? "(no layer)" : layer;
      int64_t sum = 0;
      for (ActivationRecord &saved : values) {
        std::string type;
        llvm::raw_string_ostream(type) << saved.type;
        os << llvm::formatv("{0,-28} {1,12}  {2,-24} {3}\n", name,
                            saved.bytes ? std::to_string(*saved.bytes) : "?",
                            type, saved.source);
        sum += saved.bytes.value_or(0);
      }
      os << llvm::formatv("{0,-28} {1,12}  {2} tensors\n", name + ", sum", sum,
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
