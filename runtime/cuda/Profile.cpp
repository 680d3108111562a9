//===- Profile.cpp - How long launches take -------------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An event in front of each launch and one behind it. The device notes when it
// comes to an event, so that a kernel that the host is late with looks longer.
//
//===----------------------------------------------------------------------===//

#include "Profile.h"
#include "SBP/Runtime/Cuda.h"

#include <atomic>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace sbp;

struct sbp::TimedLaunch {
  char *name;
  CUevent begin, end;
  TimedLaunch *next;
};

static Mutex mutex;
static std::atomic<bool> isOn{false};
static TimedLaunch *first, **last = &first;
/// What the last stop returned.
static SBPCudaKernelTime *times;
static int64_t numTimes;

static CUevent createEvent() {
  CUevent event = nullptr;
  check(driver.eventCreate(&event, static_cast<CUevent_flags>(0)),
        "cuEventCreate", "an event of a profile");
  return event;
}

void ProfileScope::start(const char *name, void *on) {
  if (!enter())
    return;
  auto *made = static_cast<TimedLaunch *>(std::calloc(1, sizeof(TimedLaunch)));
  if (made)
    made->name = strdup(name);
  if (!made || !made->name) {
    std::free(made);
    fail(SBP_ERROR_MEMORY, "no host memory for the profile of '%s'", name);
    return;
  }
  made->begin = createEvent();
  made->end = createEvent();
  {
    Lock lock(mutex);
    *last = made;
    last = &made->next;
  }
  stream = toStream(on);
  if (made->end && check(driver.eventRecord(made->begin, stream),
                         "cuEventRecord", "in front of '%s'", name))
    launch = made;
}

ProfileScope::ProfileScope(const char *kernel, void *on) {
  if (isOn.load(std::memory_order_relaxed))
    start(kernel, on);
}

ProfileScope::ProfileScope(const char *type, int64_t loops, const int64_t *nest,
                           void *on) {
  if (!isOn.load(std::memory_order_relaxed))
    return;
  char name[256];
  size_t used = std::snprintf(name, sizeof(name), "contract_%s ", type);
  for (int64_t i = 0; i < loops && used < sizeof(name); ++i)
    used += std::snprintf(name + used, sizeof(name) - used, "%s%" PRId64,
                          i ? "x" : "", nest[i]);
  start(name, on);
}

ProfileScope::~ProfileScope() {
  if (launch)
    check(driver.eventRecord(launch->end, stream), "cuEventRecord",
          "behind '%s'", launch->name);
}

static void addTime(char *name, double seconds) {
  for (int64_t i = 0; i < numTimes; ++i)
    if (!std::strcmp(times[i].name, name)) {
      ++times[i].launches;
      times[i].seconds += seconds;
      std::free(name);
      return;
    }
  auto *grown = static_cast<SBPCudaKernelTime *>(
      std::realloc(times, (numTimes + 1) * sizeof(SBPCudaKernelTime)));
  if (!grown) {
    fail(SBP_ERROR_MEMORY, "no host memory for the profile of '%s'", name);
    std::free(name);
    return;
  }
  times = grown;
  times[numTimes++] = {name, 1, seconds};
}

static void clearTimes() {
  for (int64_t i = 0; i < numTimes; ++i)
    std::free(const_cast<char *>(times[i].name));
  std::free(times);
  times = nullptr;
  numTimes = 0;
}

int sbp_cuda_profile_start() {
  if (enter())
    isOn.store(true, std::memory_order_relaxed);
  return getStatus();
}

const SBPCudaKernelTime *sbp_cuda_profile_stop(int64_t *count) {
  isOn.store(false, std::memory_order_relaxed);
  *count = 0;
  Lock lock(mutex);
  clearTimes();
  bool isKnown = enterToRelease() && check(driver.contextSynchronize(),
                                           "cuCtxSynchronize", "a profile");
  for (TimedLaunch *launch = first; launch;) {
    float milliseconds = 0;
    isKnown = isKnown && launch->end &&
              check(driver.eventElapsedTime(&milliseconds, launch->begin,
                                            launch->end),
                    "cuEventElapsedTime", "'%s'", launch->name);
    addTime(launch->name, 1e-3 * milliseconds);
    if (launch->begin)
      driver.eventDestroy(launch->begin);
    if (launch->end)
      driver.eventDestroy(launch->end);
    TimedLaunch *next = launch->next;
    std::free(launch);
    launch = next;
  }
  first = nullptr;
  last = &first;
  if (!isKnown)
    return nullptr;
  *count = numTimes;
  return times;
}
