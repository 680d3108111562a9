//===- ReportText.h - Numbers and text on the page --------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_REPORTTEXT_H
#define SBP_TOOLS_SBPRUN_REPORTTEXT_H

#include "report/Report.h"

#include "llvm/Support/FormatVariadic.h"

namespace sbprun {

/// Text with &, <, > and quotes replaced, for content and attributes.
std::string escape(llvm::StringRef text);

/// "34.1 MiB", "512 B".
std::string formatBytes(int64_t bytes);
/// The same, "unknown", or "at least 34.1 MiB".
std::string formatBytes(const std::optional<int64_t> &bytes);
std::string formatBytes(const ByteSum &sum);

/// "412 ms", "0.83 ms".
std::string formatTime(double seconds);

/// "27 %"; empty when it is not known.
std::string formatRatio(std::optional<int64_t> part,
                        std::optional<int64_t> whole);

/// "8x128x64 f32", "?" for a dynamic size.
std::string formatType(mlir::RankedTensorType type);

/// A layer's name as it stands in tables.
std::string getName(llvm::StringRef layer);
bool isMasked(const LayerReport &layer);
/// "8 probes", or "8 rows".
std::string describeProbes(const mlir::sbp::PlannedRecord &plan);
/// What the side of this graph is called.
const char *getReducedName(const Report &report);

/// The tables (ReportTables.cpp).
std::string tabulateWhole(const Report &report);
std::string tabulatePlan(const Report &report);
std::string tabulateMeasured(const Report &report);
std::string tabulateAtPeak(const Report &report);
std::string tabulateTensors(const Report &report);
/// With its heading; empty on the CPU.
std::string tabulateKernels(const Report &report);

/// Memory over time with the forward/backward boundaries (ReportChart.cpp).
std::string drawTimelines(const Report &report);

/// The two bars of a layer; `largest` fills the width.
std::string drawBars(const LayerReport &layer, int64_t largest, bool hasExact);

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_REPORTTEXT_H
