//===- Call.h - One call of compiled code -----------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_CALL_H
#define SBP_RUNTIME_CALL_H

#include <atomic>
#include <cstdint>
#include <exception>
#include <mutex>

namespace sbp {

/// Lies right before the pointer that the allocator hands out.
struct BlockHeader;

/// A call of compiled code that is under way. What its threads allocate is
/// counted here, and is freed with it, however it ends.
class Call {
public:
  explicit Call(int64_t threads) : threads(threads) {}
  Call(const Call &) = delete;
  Call &operator=(const Call &) = delete;
  ~Call();

  void add(BlockHeader *block);
  void remove(BlockHeader *block);
  int64_t getPeakBytes() const { return peakBytes.load(); }

  /// The most threads that its loops may run on; 0: all of the pool.
  const int64_t threads;

private:
  std::atomic<int64_t> bytes{0}, peakBytes{0};
  std::mutex mutex;
  BlockHeader *blocks = nullptr;
};

/// The call that this thread works for, or null.
Call *getCall();

/// Makes this thread work for a call while the object lives.
class CallScope {
public:
  explicit CallScope(Call *call);
  CallScope(const CallScope &) = delete;
  CallScope &operator=(const CallScope &) = delete;
  ~CallScope();

private:
  Call *before;
};

/// What ends a call. It unwinds compiled code, whose frames own nothing: the
/// buffers are the call's. Holds its text, since memory may be what ran out.
class Error : public std::exception {
public:
  Error(int32_t status, const char *format, ...)
      __attribute__((format(printf, 3, 4)));
  const char *what() const noexcept override { return text; }

  const int32_t status; ///< an sbp_status
private:
  char text[240];
};

} // namespace sbp

#endif // SBP_RUNTIME_CALL_H
