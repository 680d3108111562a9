//===- Call.cpp - One call of compiled code -------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Between pointers that a caller owns and the descriptors that compiled code
// takes. Whatever goes wrong inside unwinds to here and becomes a number and a
// message.
//
//===----------------------------------------------------------------------===//

#include "Call.h"
#include "Ranges.h"
#include "SBP-c/Status.h"
#include "SBP/Runtime/Runtime.h"
#include "Trace.h"

#include <algorithm>
#include <chrono>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <new>
#include <vector>

//===----------------------------------------------------------------------===//
// Whose work a thread does
//===----------------------------------------------------------------------===//

static thread_local sbp::Call *currentCall = nullptr;

sbp::Call *sbp::getCall() { return currentCall; }
sbp::CallScope::CallScope(Call *call) : before(currentCall) {
  currentCall = call;
}
sbp::CallScope::~CallScope() { currentCall = before; }

sbp::Error::Error(int32_t status, const char *format, ...) : status(status) {
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(text, sizeof(text), format, arguments);
  va_end(arguments);
}

//===----------------------------------------------------------------------===//
// Arguments and results
//===----------------------------------------------------------------------===//

namespace {

int64_t countElements(int64_t rank, const int64_t *sizes) {
  int64_t count = 1;
  for (int64_t d = 0; d < rank; ++d)
    count *= sizes[d];
  return count;
}

bool isStatic(const SBPType &type) {
  for (int64_t d = 0; d < type.rank; ++d)
    if (type.sizes[d] < 0)
      return false;
  return true;
}

/// Where the compiled code finds its arguments and leaves its results.
class Frame {
public:
  Frame(const SBPEntry &entry, SBPCall &call) : entry(entry), call(call) {}

  void pack();
  void **getPacked() { return packed.data(); }
  /// Copies out what compiled code did not write into the caller's buffers.
  void copyResults();

private:
  void checkPointer(const void *pointer, const SBPType &type, int64_t bytes,
                    bool isResult, int64_t number);
  void checkOverlaps();
  void addDescriptor(const void *data, const SBPType &type,
                     const int64_t *sizes);
  void copyResult(int64_t number, const char *from);

  const SBPEntry &entry;
  SBPCall &call;
  std::vector<sbp::Range> ranges;
  /// Of arguments and written results: the structures one after another, and
  /// where each begins.
  std::vector<int64_t> descriptors;
  std::vector<void *> pointers;
  /// What compiled code returns, as the C interface lays it out.
  std::vector<int64_t> returned;
  void *returnedAddress = nullptr;
  std::vector<void *> packed;
};

} // namespace

/// Bytes of a memref descriptor: two pointers, an offset, sizes and strides.
static int64_t getDescriptorBytes(int64_t rank) { return (3 + 2 * rank) * 8; }

void Frame::checkPointer(const void *pointer, const SBPType &type,
                         int64_t bytes, bool isResult, int64_t number) {
  const char *what = isResult ? "result" : "argument";
  if (!pointer && bytes)
    throw sbp::Error(SBP_ERROR_ARGUMENT,
                     "%s #%lld: expected the address of %lld bytes, got null",
                     what, (long long)number, (long long)bytes);
  if (reinterpret_cast<uintptr_t>(pointer) % type.elementBytes)
    throw sbp::Error(SBP_ERROR_ARGUMENT,
                     "%s #%lld: expected an address that is a multiple of the "
                     "%lld bytes of %s, got %p",
                     what, (long long)number, (long long)type.elementBytes,
                     type.element, pointer);
  auto *begin = static_cast<const char *>(pointer);
  if (bytes)
    ranges.push_back({begin, begin + bytes, isResult, number});
}

void Frame::checkOverlaps() {
  sbp::Overlap overlap = sbp::findOverlap(ranges.data(), ranges.size());
  if (overlap.result)
    throw sbp::Error(
        SBP_ERROR_ARGUMENT,
        "result #%lld overlaps %s #%lld: expected buffers of their own; with "
        "the option results=arena results may replace arguments",
        (long long)overlap.result->number,
        overlap.other->isResult ? "result" : "argument",
        (long long)overlap.other->number);
}

void Frame::addDescriptor(const void *data, const SBPType &type,
                          const int64_t *sizes) {
  size_t begin = descriptors.size();
  descriptors.resize(begin + 3 + 2 * type.rank);
  int64_t *descriptor = descriptors.data() + begin;
  descriptor[0] = descriptor[1] = reinterpret_cast<int64_t>(data);
  int64_t stride = 1;
  for (int64_t d = type.rank; d-- > 0;) {
    descriptor[3 + d] = sizes[d];
    descriptor[3 + type.rank + d] = stride;
    stride *= sizes[d];
  }
  pointers.push_back(descriptor);
}

void Frame::pack() {
  // Nothing may move once its address is taken.
  size_t words = 0, arrays = 0;
  for (int64_t i = 0; i < entry.numArguments; ++i)
    if (entry.arguments[i].rank >= 0)
      words += 3 + 2 * entry.arguments[i].rank, ++arrays;
  int64_t numReturned = 0, returnedBytes = 0;
  bool returnsScalar = false;
  for (int64_t i = 0; i < entry.numResults; ++i) {
    const SBPType &type = entry.results[i];
    if (type.isWritten) {
      words += 3 + 2 * type.rank, ++arrays;
      continue;
    }
    ++numReturned;
    returnsScalar = numReturned == 1 && type.rank < 0;
    returnedBytes += 8 + getDescriptorBytes(std::max<int64_t>(type.rank, 0));
  }
  descriptors.reserve(words);
  pointers.reserve(arrays);
  packed.reserve(entry.numArguments + arrays + 1);
  returned.resize(returnedBytes / 8 + 1);
  returnedAddress = returned.data();

  // The packed interface takes the address of every parameter of
  // _mlir_ciface_<entry>: (returned *, written memref *, ..., memref *, ...,
  // scalar, ...). A single scalar is returned instead, through the last
  // address.
  if (numReturned && !returnsScalar)
    packed.push_back(&returnedAddress);
  auto addArray = [&](const void *data, const SBPType &type,
                      const int64_t *sizes) {
    addDescriptor(data, type, sizes);
    packed.push_back(&pointers.back());
  };
  bool anyWritten = false;
  for (int64_t i = 0; i < entry.numResults; ++i) {
    const SBPType &type = entry.results[i];
    if (!call.results && !type.isWritten)
      continue; // `place` says where
    void *data = call.results ? call.results[i] : nullptr;
    if (!isStatic(type))
      throw sbp::Error(SBP_ERROR_UNSUPPORTED,
                       "result #%lld has a size that is known at run time "
                       "only, which a buffer of the caller cannot have",
                       (long long)i);
    checkPointer(data, type,
                 type.elementBytes * countElements(type.rank, type.sizes),
                 /*isResult=*/true, i);
    if (type.isWritten) {
      anyWritten = true;
      addArray(data, type, type.sizes);
    }
  }
  for (int64_t i = 0; i < entry.numArguments; ++i) {
    const SBPType &type = entry.arguments[i];
    const void *data = call.arguments[i];
    const int64_t *sizes = call.sizes ? call.sizes[i] : type.sizes;
    if (!call.sizes && !isStatic(type))
      throw sbp::Error(SBP_ERROR_UNSUPPORTED,
                       "argument #%lld has a size that is known at run time "
                       "only: expected the sizes with the call",
                       (long long)i);
    checkPointer(data, type,
                 type.elementBytes * countElements(type.rank, sizes),
                 /*isResult=*/false, i);
    if (type.rank >= 0)
      addArray(data, type, sizes);
    else
      packed.push_back(const_cast<void *>(data));
  }
  if (anyWritten)
    checkOverlaps();
  if (numReturned && returnsScalar)
    packed.push_back(returned.data());
}

void Frame::copyResult(int64_t number, const char *from) {
  const SBPType &type = entry.results[number];
  const int64_t *sizes = nullptr;
  if (type.rank >= 0) {
    // The lowering gives results the identity layout.
    auto *descriptor = reinterpret_cast<const int64_t *>(from);
    from = reinterpret_cast<const char *>(descriptor[1]) +
           descriptor[2] * type.elementBytes;
    sizes = descriptor + 3;
  }
  int64_t bytes = type.elementBytes * countElements(type.rank, sizes);
  void *to = call.results ? call.results[number]
                          : call.place(call.context, number, sizes);
  if (!to && bytes)
    throw sbp::Error(SBP_ERROR_MEMORY,
                     "out of memory: result #%lld has %lld bytes",
                     (long long)number, (long long)bytes);
  if (bytes)
    std::memmove(to, from, bytes);
}

void Frame::copyResults() {
  int64_t offset = 0;
  for (int64_t i = 0; i < entry.numResults; ++i) {
    const SBPType &type = entry.results[i];
    if (type.isWritten)
      continue;
    int64_t alignment = type.rank >= 0 ? 8 : type.elementBytes;
    offset = (offset + alignment - 1) / alignment * alignment;
    copyResult(i, reinterpret_cast<const char *>(returned.data()) + offset);
    offset +=
        type.rank >= 0 ? getDescriptorBytes(type.rank) : type.elementBytes;
  }
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

/// The message of this thread's last failure.
static thread_local char lastError[240];
/// The message of a check that is about to fail.
static thread_local const char *checkMessage = nullptr;

static int32_t fail(SBPCall &call, int32_t status, const char *text) {
  std::snprintf(lastError, sizeof(lastError), "%s", text);
  call.message = lastError;
  return status;
}

extern "C" {

int32_t sbp_call(const SBPEntry *entry, SBPCall *call) {
  using Clock = std::chrono::steady_clock;
  lastError[0] = '\0';
  call->message = lastError;
  call->peakBytes = 0;
  call->seconds = 0;
  try {
    sbp::Call state(call->threads);
    Frame frame(*entry, *call);
    frame.pack();
    {
      sbp::CallScope scope(&state);
      auto start = Clock::now();
      {
        sbp::TraceScope trace;
        entry->code(frame.getPacked());
      }
      call->seconds =
          std::chrono::duration<double>(Clock::now() - start).count();
    }
    call->peakBytes = state.getPeakBytes();
    frame.copyResults();
    return SBP_OK;
  } catch (const sbp::Error &error) {
    return fail(*call, error.status, error.what());
  } catch (const std::bad_alloc &) {
    return fail(*call, SBP_ERROR_MEMORY, "out of memory in the runtime");
  } catch (const std::exception &error) {
    return fail(*call, SBP_ERROR_CHECK, error.what());
  }
}

int32_t sbp_call_entry(const SBPEntry *entry, const void *const *arguments,
                       void *const *results) {
  SBPCall call{};
  call.arguments = arguments;
  call.results = results;
  return sbp_call(entry, &call);
}

const char *sbp_runtime_error() { return lastError; }

int32_t sbp_check_message(const char *text) {
  checkMessage = text;
  return 0;
}

// For code that was compiled ahead of time; libgcc may have it, too.
__attribute__((weak)) float __truncsfbf2(float value) {
  return sbp_truncate_bf16(value);
}

void sbp_check_failed() {
  throw sbp::Error(SBP_ERROR_CHECK, "a check of the compiled code failed: %s",
                   checkMessage ? checkMessage : "no message");
}
}
