//===- PlanRecord.cpp - what reports know of the plan ---------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Analysis/ReportRecords.h"
#include "SBP/Transforms/Masking/Plan.h"

using namespace mlir;
using namespace mlir::sbp;

Attribute sbp::recordPlanned(MLIRContext *context, StringRef layer,
                             const PlanRule &rule, ArrayRef<int64_t> axes,
                             MaskType mask, std::optional<double> share) {
  PlannedRecord planned;
  planned.layer = layer;
  planned.match = rule.match;
  planned.method = mask                           ? "keep-mask"
                   : rule.method == Method::Probe ? "probe"
                                                  : "exact";
  if (rule.probes > 0) {
    planned.probes = rule.probes;
    planned.distribution = stringifyDistributionKind(rule.distribution);
  }
  planned.recompute = stringifyRecomputeKind(rule.recompute);
  if (mask) {
    llvm::append_range(planned.axes, axes);
    if (!ShapedType::isDynamic(mask.getPositions()))
      planned.positions = mask.getPositions();
    if (!ShapedType::isDynamic(mask.getKept()))
      planned.kept = mask.getKept();
    // The ratio that the layer got: K is a whole number.
    if (planned.kept && planned.positions)
      planned.keep = static_cast<double>(*planned.kept) / *planned.positions;
    else if (rule.hasKeep)
      planned.keep = rule.keep;
    planned.share = share;
    planned.sampler = stringifySamplerKind(rule.sampler);
    planned.scale = stringifyScaleKind(rule.scale);
  }
  return recordPlanned(context, planned);
}
