//===- together.cpp - Threads that launch, allocate and fail --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Runtime/Cuda.h"
#include "SBP/Runtime/Runtime.h"

#include <cstdio>
#include <thread>
#include <vector>

static const char ptx[] = ".version 7.0\n.target sm_80\n";
static const char *const names[] = {"a", "b", "c", "d"};

/// A step that copies its argument to its result.
static void copyStep(void **packed) {
  auto get = [&](int i) { return *static_cast<void **>(packed[i]); };
  sbp_cuda_copy(get(0), get(2), get(3), 16);
}
static const int64_t sizes[] = {4};
static const SBPType vector{"f32", 4, 1, sizes, nullptr, 1};
static const SBPEntry entry{copyStep, 1, &vector, 1, &vector, 256};
static void *recorded, *direct, *shared;

/// Calls steps on a stream of this thread and on one of all threads.
static void callSteps(void *stream, int i) {
  const void *arguments[] = {reinterpret_cast<void *>(4096 * (1 + i % 6))};
  void *results[] = {reinterpret_cast<void *>(1 << 20)};
  void *on = i % 3 ? stream : shared;
  sbp_cuda_call(&entry, &recorded, arguments, results, on, SBP_CUDA_RECORD);
  sbp_cuda_call(&entry, &direct, arguments, results, on,
                SBP_CUDA_RESULTS_IN_ARENA);
}

static void run(void *module, int *errors) {
  void *stream = sbp_cuda_stream_create();
  for (int i = 0; i < 200; ++i) {
    void *parameters[] = {nullptr};
    mgpuLaunchKernel(mgpuModuleGetFunction(module, names[i % 4]), 10, 1, 1, 256,
                     1, 1, (i % 60) << 10, stream, parameters, nullptr, 0);
    int64_t n = 8 + i % 16;
    const int64_t nest[] = {n, n, n, n, 0, 1, 0, 1, n, n, 1, 0};
    auto at = [](uintptr_t address) {
      return reinterpret_cast<void *>(address);
    };
    sbp_cuda_contract_f32(stream, at(4096), at(8192), at(256 << i % 3), 3, nest,
                          i % 2);
    sbp_cuda_contract_bf16(stream, at(4096), at(8192), at(64), 3, nest, i % 2);
    void *block = sbp_cuda_allocate(100 + i, stream);
    sbp_cuda_memory_peak();
    sbp_cuda_free(block, stream);
    callSteps(stream, i / 5);
    if (i % 50 == 0) {
      sbp_cuda_allocate(-1, stream);
      *errors += sbp_cuda_take_error() != nullptr;
    }
  }
  sbp_cuda_stream_destroy(stream);
}

int main() {
  void *module = mgpuModuleLoad(const_cast<char *>(ptx), sizeof(ptx));
  shared = sbp_cuda_stream_create();
  std::vector<std::thread> threads;
  int errors[8] = {}, sum = 0;
  for (int &count : errors)
    threads.emplace_back(run, module, &count);
  for (std::thread &thread : threads)
    thread.join();
  for (int count : errors)
    sum += count;
  sbp_cuda_call_release(&recorded);
  sbp_cuda_call_release(&direct);
  sbp_cuda_stream_destroy(shared);
  mgpuModuleUnload(module);
  const char *error = sbp_cuda_take_error();
  std::printf("%d errors, %lld bytes left, %s\n", sum,
              static_cast<long long>(sbp_cuda_memory_current()),
              error ? error : "none here");
}
