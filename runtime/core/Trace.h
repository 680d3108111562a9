//===- Trace.h - Trace of the allocator -------------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_TRACE_H
#define SBP_RUNTIME_TRACE_H

#include <atomic>
#include <cstdint>

namespace sbp {

extern std::atomic<bool> tracing;
void appendTraceEvent(int64_t bytes);

/// Notes that `bytes` are allocated now; a load and a branch when off.
inline void traceBytes(int64_t bytes) {
  if (tracing.load(std::memory_order_relaxed))
    appendTraceEvent(bytes);
}

/// A trace is of one call: its clock starts with the compiled code and stops
/// before results are copied, which may take longer than a small step.
struct TraceScope {
  TraceScope();
  ~TraceScope();
};

} // namespace sbp

#endif // SBP_RUNTIME_TRACE_H
