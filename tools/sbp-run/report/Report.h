//===- Report.h - What a run tells about memory -----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_REPORT_H
#define SBP_TOOLS_SBPRUN_REPORT_H

#include "SBP/Analysis/ReportRecords.h"
#include "report/Roofline.h"
#include "report/Timeline.h"

#include "llvm/Support/JSON.h"

namespace sbprun {

/// A saved tensor in one of the two graphs.
struct SavedForm {
  mlir::RankedTensorType type;
  std::optional<int64_t> bytes;
};

/// A saved tensor before and after the reduction; one side may be missing.
struct SavedTensor {
  std::optional<SavedForm> exact, reduced;
  std::string source;

  bool staysWhole() const {
    return exact && reduced && exact->type == reduced->type;
  }
};

/// A sum that may contain tensors of unknown size.
struct ByteSum {
  int64_t known = 0;
  unsigned unknown = 0;

  void add(const std::optional<SavedForm> &form);
  void add(const ByteSum &other);
  /// None when a part is unknown.
  std::optional<int64_t> get() const {
    return unknown ? std::nullopt : std::optional(known);
  }
};

struct LayerReport {
  /// Empty for what belongs to no layer.
  std::string name;
  std::optional<mlir::sbp::PlannedRecord> plan;
  std::vector<SavedTensor> tensors;

  /// `whole`: the part of `reduced` that is as in the exact graph.
  ByteSum exact, reduced, whole;
};

/// Everything that the JSON report and the page show.
struct Report {
  // What ran.
  std::string graphFile, baselineFile, entry, device, command;
  std::string deviceName; // of a GPU
  size_t numArguments = 0, numOperations = 0;

  // What is saved.
  /// Whether the exact graph's list is known (sbp-compile recorded it, or
  /// --baseline gives it).
  bool hasExact = false;
  std::vector<LayerReport> layers;
  std::vector<mlir::sbp::WholeRecord> whole;
  ByteSum exactBytes, reducedBytes;
  /// What is alive at the planned peak, the largest first.
  std::vector<mlir::sbp::PeakRecord> atPeak;

  // What was measured.
  std::optional<int64_t> plannedPeakBytes;
  int64_t peakBytes = 0, argumentBytes = 0;
  std::optional<int64_t> residentGrowth; // of the first step
  double compileSeconds = 0;
  std::vector<double> stepSeconds;
  llvm::json::Array results;
  std::optional<Timeline> reducedTimeline, exactTimeline;
  std::optional<Roofline> roofline; // on a GPU

  double getMedianSeconds() const;
};

/// Fills in what is saved: `saved` in the compiled graph, against the list that
/// sbp-compile recorded on `entry`, or else `baseline`, the exact graph's.
void collectActivations(mlir::func::FuncOp entry,
                        llvm::ArrayRef<mlir::sbp::ActivationRecord> saved,
                        llvm::ArrayRef<mlir::sbp::ActivationRecord> baseline,
                        Report &report);

/// Adds the results to what is alive at the peak, which has them all in one.
void addResultsAtPeak(const Signature &signature, Report &report);

/// The primal results of a function: `given`, else its record, else the first.
llvm::SmallVector<int64_t> getPrimalResults(mlir::func::FuncOp entry,
                                            llvm::ArrayRef<int64_t> given);

llvm::json::Object toJSON(const Report &report);
std::string toHTML(const Report &report);

/// Whether `--report` of this name asks for the page.
bool isPage(llvm::StringRef path);

/// Writes JSON to `path` or, when it names a page, the page and JSON beside it.
/// Each file appears whole or not at all.
llvm::Error writeReport(const Report &report, llvm::StringRef path);

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_REPORT_H
