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

/// Why a mask of `rule` is not right on average; empty where it is.
static StringRef getMaskBias(const PlanRule &rule) {
  if (rule.sampler == SamplerKind::fixed)
    return "the positions are fixed";
  if (rule.scale != ScaleKind::unbiased)
    return "kept positions are not scaled";
  // One mask twice is not two independent ones.
  return rule.mask == MaskScope::Shared ? "layers share the mask" : "";
}

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
  if (rule.saveAs != SaveKind::same)
    planned.saveAs = stringifySaveKind(rule.saveAs);
  planned.variance = 0;
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
    if (!mask.isFull()) {
      planned.bias = getMaskBias(rule);
      if (rule.sampler != SamplerKind::fixed)
        planned.variance =
            planned.keep ? std::optional(1 / *planned.keep - 1) : std::nullopt;
    }
  }
  return recordPlanned(context, planned);
}
