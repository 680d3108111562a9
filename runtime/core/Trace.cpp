//===- Trace.cpp - Trace of the allocator ---------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Trace.h"
#include "SBP/Runtime/Runtime.h"

#include <chrono>
#include <mutex>
#include <vector>

std::atomic<bool> sbp::tracing{false};

namespace {
using Clock = std::chrono::steady_clock;

struct Trace {
  // Threads of the compiled program may allocate at the same time.
  std::mutex mutex;
  /// The next call is traced.
  std::atomic<bool> armed{false};
  Clock::time_point start;
  std::vector<SBPTraceEvent> events;
  double backward = -1.0;

  double now() const {
    return std::chrono::duration<double>(Clock::now() - start).count();
  }
};
// Never destroyed: buffers may be freed after the end of main.
Trace &getTrace() {
  static Trace *trace = new Trace;
  return *trace;
}
} // namespace

void sbp::appendTraceEvent(int64_t bytes) {
  Trace &trace = getTrace();
  std::lock_guard<std::mutex> lock(trace.mutex);
  trace.events.push_back({trace.now(), bytes});
}

sbp::TraceScope::TraceScope() {
  if (!getTrace().armed.exchange(false))
    return;
  Trace &trace = getTrace();
  {
    std::lock_guard<std::mutex> lock(trace.mutex);
    trace.start = Clock::now();
    trace.events.push_back({0.0, sbp_memory_current()});
  }
  tracing.store(true);
}

sbp::TraceScope::~TraceScope() {
  if (tracing.load(std::memory_order_relaxed))
    tracing.store(false);
}

extern "C" {

void sbp_trace_start() {
  Trace &trace = getTrace();
  trace.events.clear();
  trace.backward = -1.0;
  trace.armed.store(true);
}

const SBPTraceEvent *sbp_trace_events(int64_t *count) {
  Trace &trace = getTrace();
  *count = static_cast<int64_t>(trace.events.size());
  return trace.events.data();
}

void sbp_trace_mark_backward() {
  if (sbp::tracing.load(std::memory_order_relaxed))
    getTrace().backward = getTrace().now();
}

double sbp_trace_backward_seconds() { return getTrace().backward; }
}
