//===- RecordLaunches.cpp - What the launches of a step cost --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Analysis/LaunchRecords.h"
#include "SBP/Dialect/LaunchAttributes.h"
#include "SBP/Lowering/GPU/LaunchCost.h"
#include "SBP/Lowering/GPU/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/InterleavedRange.h"
#include <map>

namespace mlir::sbp {
#define GEN_PASS_DEF_RECORDLAUNCHESPASS
#include "SBP/Lowering/GPU/Passes.h.inc"
} // namespace mlir::sbp

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct RecordLaunchesPass
    : sbp::impl::RecordLaunchesPassBase<RecordLaunchesPass> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function.isPublic() && !function.isExternal())
        record(function);
    getOperation().walk([](gpu::LaunchFuncOp launch) {
      launch->removeAttr(kLaunchCostAttrName);
    });
  }

private:
  void record(func::FuncOp function);
};

} // namespace

/// How often a step comes by.
static std::optional<int64_t> getRuns(Operation *op) {
  int64_t runs = 1;
  for (Operation *parent = op->getParentOp(); !isa<func::FuncOp>(parent);
       parent = parent->getParentOp()) {
    auto loop = dyn_cast<scf::ForOp>(parent);
    std::optional<APInt> trips =
        loop ? loop.getStaticTripCount() : std::nullopt;
    if (!trips)
      return std::nullopt;
    runs *= trips->getZExtValue();
  }
  return runs;
}

static std::string print(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

/// As the runtime calls it.
static std::string describeContract(ContractOp op) {
  auto element = [](Value memref) {
    return print(cast<MemRefType>(memref.getType()).getElementType());
  };
  std::string name = "contract_" + element(op.getLhs());
  if (element(op.getOutput()) != element(op.getLhs()))
    name += "_" + element(op.getOutput());
  llvm::raw_string_ostream(name)
      << " " << llvm::interleaved(getContractSizes(op), "x");
  return name;
}

void RecordLaunchesPass::record(func::FuncOp function) {
  LayerNames layers;
  std::vector<LaunchRecord> records;
  std::map<std::tuple<std::string, std::string, std::string>, size_t> places;
  WalkResult result = function.walk([&](Operation *op) {
    LaunchRecord record;
    LaunchCost cost;
    record.element = "f32";
    if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op)) {
      auto left = op->getAttrOfType<DenseI64ArrayAttr>(kLaunchCostAttrName);
      if (!left)
        return WalkResult::interrupt();
      cost = {left[0], left[1], left[2]};
      record.kernel = launch.getKernelName().str();
    } else if (auto contract = dyn_cast<ContractOp>(op)) {
      cost = getLaunchCost(op);
      record.kernel = describeContract(contract);
      record.element =
          print(cast<MemRefType>(contract.getLhs().getType()).getElementType());
    } else {
      return WalkResult::advance();
    }
    std::optional<int64_t> runs = getRuns(op);
    if (!runs)
      return WalkResult::interrupt();
    record.layer = layers.get(op).str();
    record.source = getSourceLine(op->getLoc());
    auto [place, isNew] = places.try_emplace(
        {record.kernel, record.layer, record.source}, records.size());
    if (isNew)
      records.push_back(record);
    LaunchRecord &sum = records[place->second];
    sum.launches += *runs;
    sum.bytesRead += *runs * cost.bytesRead;
    sum.bytesWritten += *runs * cost.bytesWritten;
    sum.flops += *runs * cost.flops;
    return WalkResult::advance();
  });
  if (result.wasInterrupted())
    return;
  numRecords += records.size();
  Builder b(&getContext());
  function->setAttr(
      kLaunchesAttrName,
      b.getArrayAttr(llvm::map_to_vector(records, [&](const auto &record) {
        return recordLaunch(&getContext(), record);
      })));
}
