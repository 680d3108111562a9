//===- Timeline.h - Memory over time of one step ----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_TOOLS_SBPRUN_TIMELINE_H
#define SBP_TOOLS_SBPRUN_TIMELINE_H

#include "Session.h"

#include <optional>

namespace sbprun {

/// From `seconds` on, `bytes` are allocated.
struct TimelinePoint {
  double seconds;
  int64_t bytes;
};

/// What one step allocates over time. Arguments are not counted.
struct Timeline {
  std::vector<TimelinePoint> points;
  double seconds = 0;
  int64_t peakBytes = 0;
  double peakSeconds = 0;
  /// Where the backward begins, and what is allocated there.
  std::optional<double> backwardSeconds;
  int64_t backwardBytes = 0;
};

/// Compiles `entry` of `module` (which is consumed) with tracing, and traces a
/// few steps on the first step's arguments of the session; the fastest counts.
/// The entry may lack the session's counters. None after an
/// error, which is printed.
std::optional<Timeline> measureTimeline(mlir::ModuleOp module,
                                        llvm::StringRef entry,
                                        const Signature &signature,
                                        const Session &session);

/// At most about `limit` points with the same extremes: the least and the most
/// of each of limit / 2 equal spans of time.
std::vector<TimelinePoint> thin(llvm::ArrayRef<TimelinePoint> points,
                                double seconds, size_t limit);

} // namespace sbprun

#endif // SBP_TOOLS_SBPRUN_TIMELINE_H
