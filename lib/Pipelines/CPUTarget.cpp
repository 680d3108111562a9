//===- CPUTarget.cpp - the CPU, as planning sees it ----------------------
//-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Pipelines/CPUTarget.h"

#include "SBP/Dialect/SBPDialect.h"
#include "SBP/Lowering/CPU/LowerToCPU.h"
#include "SBP/Planning/Target.h"

using namespace mlir;
using namespace mlir::sbp;

namespace {

struct CPUTarget : Target {
  StringRef getName() const override { return "cpu"; }

  /// As sbp-run lowers, whose peak the budget is for.
  void buildMemoryPipeline(OpPassManager &pm) const override {
    LowerToCPUOptions options;
    options.resultsInArena = true;
    sbp::buildMemoryPipeline(pm, options);
  }

  std::optional<int64_t> getPlannedPeak(ModuleOp lowered) const override {
    auto peak = lowered->getAttrOfType<IntegerAttr>(kPlannedPeakAttrName);
    return peak ? std::optional<int64_t>(peak.getInt()) : std::nullopt;
  }
};

} // namespace

void sbp::registerCPUTarget() { registerTarget(std::make_unique<CPUTarget>()); }
