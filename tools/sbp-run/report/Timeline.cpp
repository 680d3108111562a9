//===- Timeline.cpp - Memory over time of one step ------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Timeline.h"

#include "SBP/Runtime/Runtime.h"

using namespace sbprun;

/// Fills in what the runtime noted during the timeline's step.
static void readTrace(Timeline &timeline) {
  int64_t count;
  const SBPTraceEvent *events = sbp_trace_events(&count);
  int64_t before = events[0].bytes;
  double backward = sbp_trace_backward_seconds();
  timeline.peakBytes = 0;
  for (int64_t i = 0; i < count; ++i) {
    TimelinePoint point{events[i].seconds, events[i].bytes - before};
    timeline.points.push_back(point);
    if (point.bytes > timeline.peakBytes) {
      timeline.peakBytes = point.bytes;
      timeline.peakSeconds = point.seconds;
    }
    if (backward >= point.seconds)
      timeline.backwardBytes = point.bytes;
  }
  if (backward >= 0)
    timeline.backwardSeconds = backward;
}

std::optional<Timeline> sbprun::measureTimeline(mlir::ModuleOp module,
                                                llvm::StringRef entry,
                                                const Signature &signature,
                                                const Session &session) {
  CodeOptions options = getCodeOptions(entry);
  options.trace = true;
  std::unique_ptr<Step> step = Step::compile(module, options);
  if (!step)
    return std::nullopt;
  StepArguments source(session);
  std::vector<const Array *> arguments = source.get(0);
  arguments.resize(signature.arguments.size());

  // The first step faults its pages in; of the others the fastest counts, which
  // nothing else on the machine has interrupted.
  constexpr unsigned kSteps = 4;
  Timeline fastest;
  for (unsigned i = 0; i < kSteps; ++i) {
    Timeline timeline;
    sbp_trace_start();
    Step::Measures measures;
    auto results = step->run(arguments, measures);
    if (!results) {
      llvm::errs() << "error: " << llvm::toString(results.takeError()) << "\n";
      return std::nullopt;
    }
    timeline.seconds = measures.seconds;
    if (i == 0 || (i > 1 && timeline.seconds >= fastest.seconds))
      continue;
    readTrace(timeline);
    fastest = std::move(timeline);
  }
  return fastest;
}

std::vector<TimelinePoint> sbprun::thin(llvm::ArrayRef<TimelinePoint> points,
                                        double seconds, size_t limit) {
  if (points.size() <= limit || seconds <= 0)
    return points.vec();
  auto getSpan = [&](const TimelinePoint &point) {
    return static_cast<size_t>(point.seconds / seconds * (limit / 2));
  };
  std::vector<TimelinePoint> thinned;
  for (size_t i = 0; i < points.size();) {
    size_t least = i, most = i, end = i;
    for (; end < points.size() && getSpan(points[end]) == getSpan(points[i]);
         ++end) {
      if (points[end].bytes < points[least].bytes)
        least = end;
      if (points[end].bytes > points[most].bytes)
        most = end;
    }
    thinned.push_back(points[std::min(least, most)]);
    if (least != most)
      thinned.push_back(points[std::max(least, most)]);
    i = end;
  }
  return thinned;
}
