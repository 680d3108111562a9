//===- Call.cpp - Calls of a compiled step --------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Between a caller's stream and addresses and the code of a step. Calls on one
// stream follow one another and share an arena; each stream has its own, so
// that a step may run on several at a time.
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include "SBP/Runtime/Cuda.h"
#include "SBP/Runtime/Runtime.h"
#include "core/Ranges.h"

#include <cinttypes>
#include <cstdlib>
#include <cstring>

using namespace sbp;

/// What kernels move at once where rows allow it.
static constexpr uintptr_t kAlignment = 16;

//===----------------------------------------------------------------------===//
// What a step keeps
//===----------------------------------------------------------------------===//

namespace {

/// Addresses that were found right, and what was recorded for them.
struct Addresses {
  void **pointers; ///< of results, then of arguments; null: an empty place
  void *graph;     ///< null: not recorded
  uint64_t lastUse;
};

struct StepOnStream {
  Context *context;
  void *stream;
  StepOnStream *next;

  Mutex mutex; ///< of what follows; held while a call is put on the stream
  bool isReady;
  void *arena;
  char *results; ///< where they are made, if not in the caller's memory
  static constexpr int kSets = 4;
  Addresses sets[kSets];
  uint64_t numCalls;
  void **places; ///< what the code is given: results, then arguments
  void **packed; ///< addresses of the stream, the arena and the places
};

} // namespace

static Mutex listMutex;

/// With what it takes for the next result to begin right.
static int64_t getPaddedBytes(const SBPType &type) {
  constexpr int64_t kAlignment = SBP_CUDA_RESULT_ALIGNMENT;
  return (sbp_type_bytes(type) + kAlignment - 1) / kAlignment * kAlignment;
}

static size_t countPointers(const SBPEntry &entry) {
  return static_cast<size_t>(entry.numResults + entry.numArguments);
}

static void *getHostMemory(size_t bytes) {
  void *memory = std::calloc(1, bytes);
  if (!memory)
    fail(SBP_ERROR_MEMORY, "no host memory for the call of a step");
  return memory;
}

static StepOnStream *getStep(void **kept, Context &context, void *stream) {
  Lock lock(listMutex);
  auto *first = static_cast<StepOnStream *>(*kept);
  for (StepOnStream *step = first; step; step = step->next)
    if (step->context == &context && step->stream == stream)
      return step;
  auto *made = static_cast<StepOnStream *>(getHostMemory(sizeof(StepOnStream)));
  if (!made)
    return nullptr;
  made->context = &context;
  made->stream = stream;
  made->next = first;
  made->mutex = Mutex();
  *kept = made;
  return made;
}

static bool isCapturing(void *stream, bool &answer) {
  CUstreamCaptureStatus status = CUstreamCaptureStatus();
  if (!check(driver.streamIsCapturing(toStream(stream), &status),
             "cuStreamIsCapturing", "the stream of a step"))
    return false;
  answer = status != CU_STREAM_CAPTURE_STATUS_NONE;
  return true;
}

/// Allocates what the step needs on the stream. Returns false when an error is
/// kept; the next call tries again.
static bool prepare(const SBPEntry &entry, StepOnStream &step, int32_t flags) {
  if (step.isReady)
    return true;
  bool isRecorded = false;
  if (!isCapturing(step.stream, isRecorded))
    return false;
  if (isRecorded)
    return !fail(SBP_ERROR_ARGUMENT,
                 "a step of a graph has no memory yet; run it once on this "
                 "stream before the stream is recorded");
  size_t numPointers = countPointers(entry);
  if (!step.places)
    step.places =
        static_cast<void **>(getHostMemory((numPointers + 1) * sizeof(void *)));
  if (!step.packed)
    step.packed =
        static_cast<void **>(getHostMemory((numPointers + 2) * sizeof(void *)));
  if (!step.places || !step.packed)
    return false;
  step.packed[0] = &step.stream;
  step.packed[1] = &step.arena;
  for (size_t i = 0; i < numPointers; ++i)
    step.packed[2 + i] = &step.places[i];

  if (!step.arena)
    step.arena = sbp_cuda_allocate(entry.plannedPeakBytes, step.stream);
  if (getStatus() == SBP_OK && (flags & SBP_CUDA_RESULTS_IN_ARENA)) {
    int64_t bytes = 0;
    for (int64_t i = 0; i < entry.numResults; ++i)
      bytes += getPaddedBytes(entry.results[i]);
    step.results = static_cast<char *>(sbp_cuda_allocate(bytes, step.stream));
  }
  step.isReady = getStatus() == SBP_OK;
  return step.isReady;
}

//===----------------------------------------------------------------------===//
// Addresses
//===----------------------------------------------------------------------===//

/// Whether a byte lies where kernels of the context may reach it.
static bool isOnDevice(const Context &context, CUdeviceptr byte, int &device) {
  unsigned kind = 0, isManaged = 0;
  device = context.device;
  CUpointer_attribute attributes[] = {CU_POINTER_ATTRIBUTE_MEMORY_TYPE,
                                      CU_POINTER_ATTRIBUTE_IS_MANAGED,
                                      CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL};
  void *values[] = {&kind, &isManaged, &device};
  check(driver.pointerGetAttributes(3, attributes, values, byte),
        "cuPointerGetAttributes", "the address of an argument or a result");
  if (isManaged)
    device = context.device;
  return isManaged || kind == unsigned(CU_MEMORYTYPE_DEVICE);
}

/// Refuses what kernels would stumble over, without a word of where.
static bool checkAddress(const Context &context, const SBPType &type,
                         const void *pointer, const char *what,
                         int64_t number) {
  int64_t bytes = sbp_type_bytes(type);
  if (!bytes)
    return true;
  if (!pointer)
    return !fail(SBP_ERROR_ARGUMENT,
                 "%s #%" PRId64 ": expected the address of %" PRId64
                 " bytes, got null",
                 what, number, bytes);
  if (reinterpret_cast<uintptr_t>(pointer) % kAlignment)
    return !fail(SBP_ERROR_ARGUMENT,
                 "%s #%" PRId64 ": expected an address that is a multiple of "
                 "%d bytes, got %p",
                 what, number, int(kAlignment), pointer);
  int device, lastDevice;
  if (!isOnDevice(context, toDevice(pointer), device))
    return !fail(SBP_ERROR_ARGUMENT,
                 "%s #%" PRId64 ": expected the address of device memory, got "
                 "%p, which lies on the host or nowhere; copy the array to the "
                 "device",
                 what, number, pointer);
  if (!isOnDevice(context, toDevice(pointer) + bytes - 1, lastDevice))
    return !fail(SBP_ERROR_ARGUMENT,
                 "%s #%" PRId64 ": expected the address of %" PRId64
                 " bytes, got %p, where less is allocated",
                 what, number, bytes, pointer);
  if (device != context.device)
    return !fail(SBP_ERROR_ARGUMENT,
                 "%s #%" PRId64 ": expected memory of device %d, which the "
                 "step runs on, got %p of device %d",
                 what, number, context.device, pointer, device);
  return true;
}

static bool checkOverlaps(const SBPEntry &entry, void *const *pointers) {
  auto *ranges = static_cast<Range *>(
      getHostMemory((countPointers(entry) + 1) * sizeof(Range)));
  if (!ranges)
    return false;
  size_t count = 0;
  auto add = [&](const SBPType &type, void *pointer, bool isResult,
                 int64_t number) {
    const auto *begin = static_cast<const char *>(pointer);
    if (int64_t bytes = sbp_type_bytes(type))
      ranges[count++] = {begin, begin + bytes, isResult, number};
  };
  for (int64_t i = 0; i < entry.numResults; ++i)
    add(entry.results[i], *pointers++, /*isResult=*/true, i);
  for (int64_t i = 0; i < entry.numArguments; ++i)
    add(entry.arguments[i], *pointers++, /*isResult=*/false, i);
  Overlap overlap = findOverlap(ranges, count);
  if (overlap.result)
    fail(SBP_ERROR_ARGUMENT,
         "result #%" PRId64 " overlaps %s #%" PRId64
         ": expected buffers of their own; with the option results=arena "
         "results may replace arguments",
         overlap.result->number,
         overlap.other->isResult ? "result" : "argument",
         overlap.other->number);
  std::free(ranges);
  return !overlap.result;
}

/// The set of these addresses, checked where it is new. Null after an error.
static Addresses *getAddresses(const SBPEntry &entry, StepOnStream &step,
                               const void *const *arguments,
                               void *const *results, int32_t flags) {
  size_t resultBytes = entry.numResults * sizeof(void *),
         argumentBytes = entry.numArguments * sizeof(void *);
  Addresses *oldest = step.sets;
  for (Addresses &set : step.sets) {
    if (set.pointers && !std::memcmp(set.pointers, results, resultBytes) &&
        !std::memcmp(set.pointers + entry.numResults, arguments, argumentBytes))
      return &set;
    if (set.lastUse < oldest->lastUse)
      oldest = &set;
  }
  for (int64_t i = 0; i < entry.numArguments; ++i)
    if (!checkAddress(*step.context, entry.arguments[i], arguments[i],
                      "argument", i))
      return nullptr;
  for (int64_t i = 0; i < entry.numResults; ++i)
    if (!checkAddress(*step.context, entry.results[i], results[i], "result", i))
      return nullptr;
  // What the set was for may still run; the driver waits for it.
  sbp_cuda_graph_destroy(oldest->graph);
  oldest->graph = nullptr;
  oldest->lastUse = 0;
  void **pointers = oldest->pointers;
  oldest->pointers = nullptr;
  if (!pointers)
    pointers = static_cast<void **>(
        getHostMemory((countPointers(entry) + 1) * sizeof(void *)));
  if (!pointers)
    return nullptr;
  std::memcpy(pointers, results, resultBytes);
  std::memcpy(pointers + entry.numResults, arguments, argumentBytes);
  if (getStatus() != SBP_OK || (!(flags & SBP_CUDA_RESULTS_IN_ARENA) &&
                                !checkOverlaps(entry, pointers))) {
    std::free(pointers);
    return nullptr;
  }
  oldest->pointers = pointers;
  return oldest;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// Puts the kernels of the step on its stream.
static void enqueue(const SBPEntry &entry, StepOnStream &step,
                    const Addresses &set, int32_t flags) {
  std::memcpy(step.places, set.pointers, countPointers(entry) * sizeof(void *));
  bool copies = flags & SBP_CUDA_RESULTS_IN_ARENA;
  char *result = step.results;
  for (int64_t i = 0; copies && i < entry.numResults; ++i) {
    step.places[i] = result;
    result += getPaddedBytes(entry.results[i]);
  }
  entry.code(step.packed);
  for (int64_t i = 0; copies && i < entry.numResults; ++i)
    sbp_cuda_copy(step.stream, set.pointers[i], step.places[i],
                  sbp_type_bytes(entry.results[i]));
}

/// The same by a graph, which is recorded at the second call of a set: the
/// first loads kernels and allocates workspaces, which a recording cannot.
static void launchRecorded(const SBPEntry &entry, StepOnStream &step,
                           Addresses &set, int32_t flags) {
  bool isRecorded = false;
  if (!isCapturing(step.stream, isRecorded))
    return;
  bool isNew = set.lastUse == 0;
  if (isRecorded || isNew)
    return enqueue(entry, step, set, flags);
  if (!set.graph) {
    if (sbp_cuda_graph_begin(step.stream))
      return;
    enqueue(entry, step, set, flags);
    set.graph = sbp_cuda_graph_end(step.stream);
    if (!set.graph)
      return;
  }
  sbp_cuda_graph_launch(set.graph, step.stream);
}

int sbp_cuda_call(const SBPEntry *entry, void **kept,
                  const void *const *arguments, void *const *results,
                  void *stream, int32_t flags) {
  Context *context = enter();
  if (!context)
    return getStatus();
  if ((!arguments && entry->numArguments) || (!results && entry->numResults))
    return fail(SBP_ERROR_ARGUMENT,
                "expected the addresses of %" PRId64 " arguments and %" PRId64
                " results, got null",
                entry->numArguments, entry->numResults);
  void *none = nullptr;
  if (!arguments)
    arguments = &none;
  if (!results)
    results = &none;
  if ((flags & SBP_CUDA_RECORD) && !stream)
    return fail(SBP_ERROR_ARGUMENT,
                "a step that becomes a CUDA graph cannot run on the default "
                "stream; expected a stream of cuStreamCreate or "
                "cudaStreamCreate");
  StepOnStream *step = getStep(kept, *context, stream);
  if (!step)
    return getStatus();
  Lock lock(step->mutex);
  Addresses *set = getAddresses(*entry, *step, arguments, results, flags);
  if (!set || !prepare(*entry, *step, flags))
    return getStatus();
  if (flags & SBP_CUDA_RECORD)
    launchRecorded(*entry, *step, *set, flags);
  else
    enqueue(*entry, *step, *set, flags);
  if (getStatus() == SBP_OK)
    set->lastUse = ++step->numCalls;
  return getStatus();
}

int sbp_cuda_call_entry(const SBPEntry *entry, void **kept,
                        const void *const *arguments, void *const *results,
                        void *stream, int32_t flags) {
  sbp_cuda_take_error();
  return sbp_cuda_call(entry, kept, arguments, results, stream, flags);
}

void sbp_cuda_call_release(void **kept) {
  auto *step = static_cast<StepOnStream *>(*kept);
  *kept = nullptr;
  if (!step || !enterToRelease())
    return;
  // Memory belongs to a context, which may be another than this thread's.
  CUcontext before = nullptr;
  check(driver.contextGetCurrent(&before), "cuCtxGetCurrent",
        "the thread's context");
  while (step) {
    if (check(driver.contextSetCurrent(step->context->handle),
              "cuCtxSetCurrent", "the context of a step") &&
        check(driver.contextSynchronize(), "cuCtxSynchronize",
              "before a step gives its memory back")) {
      for (Addresses &set : step->sets)
        sbp_cuda_graph_destroy(set.graph);
      // The caller may have destroyed its stream.
      sbp_cuda_free(step->arena, nullptr);
      sbp_cuda_free(step->results, nullptr);
      sbp_cuda_memory_trim();
    }
    for (Addresses &set : step->sets)
      std::free(set.pointers);
    std::free(step->places);
    std::free(step->packed);
    StepOnStream *next = step->next;
    std::free(step);
    step = next;
  }
  check(driver.contextSetCurrent(before), "cuCtxSetCurrent",
        "the thread's context");
}
