//===- CudaStep.cpp - Runs of a step on a GPU -----------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaStep.h"

#include "SBP-c/Status.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <chrono>

using namespace mlir::sbp;
using llvm::ArrayRef;
using Clock = std::chrono::steady_clock;

/// Of this thread's last run.
static std::string &getMessage() {
  static thread_local std::string message;
  return message;
}

static int32_t fail(SBPCall &call, int32_t status, const llvm::Twine &text) {
  getMessage() = text.str();
  call.message = getMessage().c_str();
  return status;
}

static ArrayRef<SBPType> getResults(const SBPEntry &entry) {
  return {entry.results, static_cast<size_t>(entry.numResults)};
}
static ArrayRef<SBPType> getArguments(const SBPEntry &entry) {
  return {entry.arguments, static_cast<size_t>(entry.numArguments)};
}

int64_t CudaStep::getPeakBytes() const {
  int64_t bytes = entry.plannedPeakBytes;
  for (const SBPType &type : getResults(entry))
    bytes += sbp_type_bytes(type);
  return bytes;
}

int64_t CudaStep::getOwnBytes() const {
  int64_t bytes = entry.plannedPeakBytes;
  if (flags & SBP_CUDA_RESULTS_IN_ARENA)
    for (const SBPType &type : getResults(entry))
      bytes += llvm::alignTo(sbp_type_bytes(type), SBP_CUDA_RESULT_ALIGNMENT);
  return bytes;
}

CudaStep::~CudaStep() { release(); }

void CudaStep::release() {
  cuda.call_release(&kept);
  for (void *buffer : memory)
    cuda.free(buffer, stream);
  memory.clear();
  if (!stream)
    return;
  cuda.stream_destroy(stream);
  stream = nullptr;
  cuda.memory_trim();
}

void CudaStep::allocate() {
  if (stream)
    return;
  stream = cuda.stream_create();
  for (ArrayRef<SBPType> types : {getResults(entry), getArguments(entry)})
    for (const SBPType &type : types)
      memory.push_back(cuda.allocate(sbp_type_bytes(type), stream));
}

int32_t CudaStep::checkPointers(SBPCall &call) const {
  auto check = [&](ArrayRef<SBPType> types, const void *const *pointers,
                   llvm::StringRef what) -> int32_t {
    for (auto [i, type] : llvm::enumerate(types))
      if (int64_t bytes = sbp_type_bytes(type); bytes && !pointers[i])
        return fail(call, SBP_ERROR_ARGUMENT,
                    what + " #" + llvm::Twine(i) +
                        ": expected the address of " + llvm::Twine(bytes) +
                        " bytes, got null");
    return SBP_OK;
  };
  if (int32_t status = check(getArguments(entry), call.arguments, "argument"))
    return status;
  return call.results ? check(getResults(entry), call.results, "result")
                      : int32_t(SBP_OK);
}

int32_t CudaStep::finish(SBPCall &call) {
  int32_t status = cuda.status();
  if (status == SBP_OK)
    return status;
  fail(call, status, cuda.take_error());
  // What is half made is of no use; the next run begins anew.
  release();
  (void)cuda.take_error();
  return status;
}

int32_t CudaStep::enqueue(SBPCall &call, void *stream) {
  getMessage().clear();
  call.message = getMessage().c_str();
  auto start = Clock::now();
  int32_t status =
      cuda.call(&entry, &kept, call.arguments, call.results, stream, flags);
  call.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  call.peakBytes = getOwnBytes();
  return status == SBP_OK ? status : fail(call, status, cuda.take_error());
}

int32_t CudaStep::run(SBPCall &call) {
  std::lock_guard<std::mutex> lock(mutex);
  getMessage().clear();
  call.message = getMessage().c_str();
  call.peakBytes = 0;
  call.seconds = 0;
  if (int32_t status = checkPointers(call))
    return status;
  allocate();
  if (int32_t status = finish(call))
    return status;

  ArrayRef<SBPType> results = getResults(entry);
  ArrayRef<void *> resultMemory = ArrayRef(memory).take_front(results.size());
  ArrayRef<void *> argumentMemory = ArrayRef(memory).drop_front(results.size());
  for (auto [i, type] : llvm::enumerate(getArguments(entry)))
    cuda.copy_to_device(stream, argumentMemory[i], call.arguments[i],
                        sbp_type_bytes(type));
  cuda.synchronize(stream);
  if (int32_t status = finish(call))
    return status;

  auto start = Clock::now();
  cuda.call(&entry, &kept, argumentMemory.data(), resultMemory.data(), stream,
            flags);
  cuda.synchronize(stream);
  call.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  if (int32_t status = finish(call))
    return status;
  call.peakBytes = getPeakBytes();

  // All places before the first copy, which may still go on after a return.
  std::vector<void *> places;
  for (auto [i, type] : llvm::enumerate(results)) {
    places.push_back(call.results ? call.results[i]
                                  : call.place(call.context, i, type.sizes));
    if (int64_t bytes = sbp_type_bytes(type); bytes && !places.back())
      return fail(call, SBP_ERROR_MEMORY,
                  "out of memory: result #" + llvm::Twine(i) + " has " +
                      llvm::Twine(bytes) + " bytes");
  }
  for (auto [i, type] : llvm::enumerate(results))
    cuda.copy_to_host(stream, places[i], resultMemory[i], sbp_type_bytes(type));
  cuda.synchronize(stream);
  return finish(call);
}
