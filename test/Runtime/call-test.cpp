//===- call-test.cpp - What ends a call of compiled code ------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// call-test [ROUNDS]: functions that stand for compiled code allocate, run
// loops and run out of memory, on one thread and in loops that threads share.
// Each call must return what happened, with its own peak, and leave nothing
// allocated; other calls at the same time must not notice. Prints what is wrong
// and exits with status 1.
//
//===----------------------------------------------------------------------===//

#include "SBP-c/Status.h"
#include "SBP/Runtime/Runtime.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr uint64_t kTooMuch = uint64_t(1) << 62;
std::atomic<int> failures{0};

void check(bool condition, const std::string &what) {
  if (condition)
    return;
  std::printf("failed: %s\n", what.c_str());
  ++failures;
}

void *allocate(uint64_t bytes) {
  return _mlir_memref_to_llvm_aligned_alloc(64, bytes);
}

/// Two buffers at a time, and one that is left to the call.
void allocateSome(void **) {
  void *first = allocate(1000), *second = allocate(500000);
  _mlir_memref_to_llvm_free(first);
  _mlir_memref_to_llvm_free(second);
  allocate(3000);
}

void runOut(void **) {
  allocate(100000);
  allocate(kTooMuch);
}

/// Steps with a buffer each; step 700 wants too much.
void runOutInLoop(void **) {
  allocate(64);
  sbp_parallel_for(
      [](void **, int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) {
          void *buffer = allocate(i == 700 ? kTooMuch : 70000);
          std::memset(buffer, 1, 70000);
          _mlir_memref_to_llvm_free(buffer);
        }
      },
      nullptr, 1000, 1);
}

void failCheck(void **) {
  sbp_check_message("the third dimension");
  sbp_check_failed();
}

/// Every step adds its number.
void sum(void **arguments) {
  static_assert(sizeof(std::atomic<int64_t>) == 8, "lies in an argument");
  sbp_parallel_for(
      [](void **arguments, int64_t begin, int64_t end) {
        auto *total = static_cast<std::atomic<int64_t> *>(arguments[0]);
        for (int64_t i = begin; i < end; ++i)
          *total += i;
      },
      arguments, 1000, 1);
}

void countThreads(void **arguments) {
  *static_cast<int64_t *>(arguments[0]) = sbp_num_threads();
}

int32_t run(void (*code)(void **), SBPCall &call) {
  SBPEntry entry{code, 0, nullptr, 0, nullptr, -1};
  return sbp_call(&entry, &call);
}

void expect(void (*code)(void **), int32_t status, const char *message,
            int64_t peakBytes) {
  SBPCall call{};
  int32_t got = run(code, call);
  check(got == status, "status " + std::to_string(got) + ", expected " +
                           std::to_string(status) + ": " + call.message);
  check(std::strstr(call.message, message) != nullptr,
        std::string("message '") + call.message + "', expected '" + message +
            "'");
  check(call.peakBytes == peakBytes, "peak " + std::to_string(call.peakBytes) +
                                         ", expected " +
                                         std::to_string(peakBytes));
}

/// One argument that stands for a result: an i64.
void checkValue(void (*code)(void **), int64_t threads, int64_t expected) {
  SBPType type{"i64", 8, -1, nullptr, nullptr, 0};
  SBPEntry entry{code, 1, &type, 0, nullptr, -1};
  int64_t value = 0;
  const void *arguments[] = {&value};
  SBPCall call{};
  call.arguments = arguments;
  call.threads = threads;
  check(sbp_call(&entry, &call) == SBP_OK, "a value");
  check(value == expected, "value " + std::to_string(value) + ", expected " +
                               std::to_string(expected));
}

void work(int rounds) {
  for (int i = 0; i < rounds; ++i) {
    expect(allocateSome, SBP_OK, "", 501000);
    expect(runOut, SBP_ERROR_MEMORY, "out of memory: the compiled program", 0);
    expect(runOutInLoop, SBP_ERROR_MEMORY, "4611686018427387904 bytes", 0);
    expect(failCheck, SBP_ERROR_CHECK, "failed: the third dimension", 0);
    checkValue(sum, 0, 499500);
    checkValue(sum, 1, 499500);
    checkValue(countThreads, 1, 1);
  }
}

} // namespace

int main(int argc, char **argv) {
  int rounds = argc > 1 ? std::atoi(argv[1]) : 200;
  std::vector<std::thread> threads;
  for (int i = 0; i < 3; ++i)
    threads.emplace_back(work, rounds);
  for (std::thread &thread : threads)
    thread.join();
  check(sbp_memory_current() == 0, "bytes are left");
  sbp_memory_trim();
  std::printf("%d failures\n", failures.load());
  return failures != 0;
}
