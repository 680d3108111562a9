//===- together.cpp - Threads that launch, allocate and fail --------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SBP/Runtime/Cuda.h"

#include <cstdio>
#include <thread>
#include <vector>

static const char ptx[] = ".version 7.0\n.target sm_80\n";
static const char *const names[] = {"a", "b", "c", "d"};

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
    if (i % 50 == 0) {
      sbp_cuda_allocate(-1, stream);
      *errors += sbp_cuda_take_error() != nullptr;
    }
  }
  sbp_cuda_stream_destroy(stream);
}

int main() {
  void *module = mgpuModuleLoad(const_cast<char *>(ptx), sizeof(ptx));
  std::vector<std::thread> threads;
  int errors[8] = {}, sum = 0;
  for (int &count : errors)
    threads.emplace_back(run, module, &count);
  for (std::thread &thread : threads)
    thread.join();
  for (int count : errors)
    sum += count;
  mgpuModuleUnload(module);
  const char *error = sbp_cuda_take_error();
  std::printf("%d errors, %lld bytes left, %s\n", sum,
              static_cast<long long>(sbp_cuda_memory_current()),
              error ? error : "none here");
}
