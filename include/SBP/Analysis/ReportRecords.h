//===- ReportRecords.h - what reports know of a graph -----------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The passes of sbp-compile leave records on the entry function, so that a
// report on the reduced graph can compare it with the graph that it came from.
//
//===----------------------------------------------------------------------===//

#ifndef SBP_ANALYSIS_REPORTRECORDS_H
#define SBP_ANALYSIS_REPORTRECORDS_H

#include "SBP/Analysis/AutodiffAnalysis.h"
#include "SBP/Dialect/SBPDialect.h"

#include <optional>
#include <vector>

namespace mlir::sbp {

/// A saved activation as a record has it.
struct ActivationRecord {
  std::string layer;
  RankedTensorType type;
  /// None when the shape is dynamic.
  std::optional<int64_t> bytes;
  std::string source;
  /// Of kept rows: what they were gathered from. Null for others.
  RankedTensorType origin;
};

/// What is alive at the planned peak.
struct PeakRecord {
  /// `saved`, `gradient` (or what the backward makes again), `result`,
  /// `argument` (moved, repeated or reshaped), `temporary`, `batches` (what
  /// threads hold of the batches that they are at) or `padding` (holes of the
  /// arena).
  std::string kind;
  std::string layer;
  int64_t bytes = 0;
  std::string source;
};

/// One that stayed whole in a masked layer, and who needs it so.
struct WholeRecord : ActivationRecord {
  std::string user, userLayer, userSource;
};

/// A layer that a rule of the plan matched.
struct PlannedRecord {
  std::string layer, match, method;
  SmallVector<int64_t> axes;
  std::optional<double> keep;
  /// K of N; none when known at run time only.
  std::optional<int64_t> kept, positions;
  /// Of a masked one: the expected share of the exact cotangent that reaches
  /// the layer, where masked layers follow each other.
  std::optional<double> share;
  std::string sampler, scale, recompute;
  /// Of a layer with probed weight gradients.
  std::optional<int64_t> probes;
  std::string distribution;
  /// The results that such gradients reach; none where that is not known.
  std::optional<SmallVector<int64_t>> probed;
  /// `bf16` or `int8`; empty where values are saved as they are.
  std::string saveAs;
  /// The estimated variance of the layer's weight gradients, relative to their
  /// squares (docs/spec.md, Estimated variance): the sum of what the mask, the
  /// probes and the roundings add. None where positions are known at run time.
  std::optional<double> variance;
  /// Why the layer's gradients are not right on average; empty where they are.
  std::string bias;
};

/// "mlp", or "mlp#1" for the second call: the layer of a PlannedRecord.
std::string getCallName(StringRef layer, uint64_t call);
/// The layer of such a name.
StringRef getLayerOfCall(StringRef call);

/// Bytes of a tensor; none when its shape is dynamic.
std::optional<int64_t> getKnownByteSize(RankedTensorType type);

/// The entries of kExactActivationsAttrName and kWholeActivationsAttrName.
Attribute recordActivation(Value value, StringRef layer);
Attribute recordWhole(Value value, StringRef layer, Operation *user);
Attribute recordActivation(MLIRContext *context,
                           const ActivationRecord &record);
Attribute recordPeak(MLIRContext *context, const PeakRecord &record);
Attribute recordPlanned(MLIRContext *context, const PlannedRecord &planned);

/// Reads them back; empty where there is no record.
std::vector<ActivationRecord> getExactActivations(func::FuncOp entry);
std::vector<WholeRecord> getWholeActivations(func::FuncOp entry);
std::vector<ActivationRecord> getSavedActivations(Operation *lowered);
std::vector<PeakRecord> getAtPeak(Operation *lowered);
std::vector<PlannedRecord> getPlannedLayers(func::FuncOp entry);

/// Changes what is known of the planned layers.
void updatePlannedLayers(func::FuncOp entry,
                         llvm::function_ref<void(PlannedRecord &)> change);

/// Copies the records to another function (the forward of a pair, say).
void copyReportRecords(func::FuncOp from, func::FuncOp to);

} // namespace mlir::sbp

#endif // SBP_ANALYSIS_REPORTRECORDS_H
