//===- Parallel.cpp - A pool of threads for loops -------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One pool for loops and contractions: two pools on the same cores would wait
// for each other. BLAS therefore runs single-threaded, inside the pool.
//
// What a step of a loop throws ends the loop, and is thrown again on the thread
// that began it.
//
//===----------------------------------------------------------------------===//

#include "Parallel.h"
#include "core/Call.h"
#include "SBP/Runtime/Runtime.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <sched.h>
#include <thread>
#include <utility>

extern "C" void openblas_set_num_threads(int);

namespace {

/// Set on the threads that are inside a loop: a loop within it runs there.
thread_local bool insideLoop = false;

int64_t readThreadCount() {
  for (const char *name : {"SBP_NUM_THREADS", "OPENBLAS_NUM_THREADS"})
    if (const char *text = std::getenv(name))
      if (long count = std::strtol(text, nullptr, 10); count > 0)
        return std::min(count, 256L);
  cpu_set_t cpus;
  if (sched_getaffinity(0, sizeof(cpus), &cpus) == 0)
    return std::max(1, CPU_COUNT(&cpus));
  return std::max(1u, std::thread::hardware_concurrency());
}

void pause() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

class Pool {
public:
  static Pool &get() {
    // Never destroyed: its threads may outlive static destructors.
    static Pool *pool = new Pool;
    return *pool;
  }

  int64_t getNumThreads() const { return numThreads; }

  /// Runs on `threads` threads at most. Returns false when another thread's
  /// loop has the pool.
  bool run(sbp_loop_body body, void **arguments, int64_t size, int64_t chunk,
           int64_t threads) {
    std::unique_lock<std::mutex> user(userMutex, std::try_to_lock);
    if (!user.owns_lock())
      return false;
    job = {body, arguments, size, chunk, sbp::getCall()};
    next.store(0);
    helpers.store(threads - 1);
    open.store(true);
    {
      std::lock_guard<std::mutex> lock(sleepMutex);
      ++generation;
    }
    if (sleepers.load() > 0)
      wake.notify_all();
    work();
    // A thread that comes late finds the loop closed; the others are waited
    // for, since their chunks are not done yet.
    open.store(false);
    for (int64_t spins = 0; inside.load() > 0; ++spins)
      spins < kSpins ? pause() : std::this_thread::yield();
    if (failure)
      std::rethrow_exception(std::exchange(failure, nullptr));
    return true;
  }

private:
  /// About 50 microseconds: kernels of one step follow each other faster.
  static constexpr int64_t kSpins = 4000;

  struct Job {
    sbp_loop_body body;
    void **arguments;
    int64_t size, chunk;
    sbp::Call *call;
  };

  Pool() : numThreads(readThreadCount()) {
    openblas_set_num_threads(1);
    for (int64_t i = 1; i < numThreads; ++i)
      std::thread([this] { serve(); }).detach();
  }

  void work() {
    insideLoop = true;
    sbp::CallScope scope(job.call);
    try {
      for (int64_t begin = next.fetch_add(job.chunk); begin < job.size;
           begin = next.fetch_add(job.chunk))
        job.body(job.arguments, begin, std::min(begin + job.chunk, job.size));
    } catch (...) {
      // The steps that nobody has begun are left out.
      next.store(job.size);
      std::lock_guard<std::mutex> lock(failureMutex);
      if (!failure)
        failure = std::current_exception();
    }
    insideLoop = false;
  }

  [[noreturn]] void serve() {
    for (uint64_t seen = 0;;) {
      for (int64_t spins = 0; generation.load() == seen && spins < kSpins;
           ++spins)
        pause();
      if (generation.load() == seen) {
        std::unique_lock<std::mutex> lock(sleepMutex);
        ++sleepers;
        wake.wait(lock, [&] { return generation.load() != seen; });
        --sleepers;
      }
      seen = generation.load();
      inside.fetch_add(1);
      if (open.load() && helpers.fetch_sub(1) > 0)
        work();
      inside.fetch_sub(1);
    }
  }

  const int64_t numThreads;
  std::mutex userMutex, sleepMutex;
  std::condition_variable wake;
  std::atomic<uint64_t> generation{0};
  std::atomic<int64_t> next{0}, inside{0}, helpers{0}, sleepers{0};
  std::atomic<bool> open{false};
  Job job{};
  std::mutex failureMutex;
  std::exception_ptr failure;
};
} // namespace

extern "C" {
void sbp_parallel_for(sbp_loop_body body, void **arguments, int64_t size,
                      int64_t grain) {
  grain = std::max<int64_t>(grain, 1);
  if (size <= 0)
    return;
  int64_t threads = sbp_num_threads();
  if (size > grain && threads > 1 && !insideLoop) {
    // Some chunks per thread even out what disturbs one of them.
    int64_t chunk = (size + 4 * threads - 1) / (4 * threads);
    chunk = (chunk + grain - 1) / grain * grain;
    if (Pool::get().run(body, arguments, size, chunk, threads))
      return;
  }
  body(arguments, 0, size);
}

int64_t sbp_num_threads() {
  int64_t threads = Pool::get().getNumThreads();
  sbp::Call *call = sbp::getCall();
  return call && call->threads ? std::min(call->threads, threads) : threads;
}
}
