//===- Error.cpp - The error that a thread keeps --------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A compiled step returns nothing, so errors wait here until they are taken.
//
//===----------------------------------------------------------------------===//

#include "Error.h"
#include "SBP/Runtime/Cuda.h"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <pthread.h>

using namespace sbp;

namespace {
struct ThreadState {
  sbp_status status;
  char lastKernel[128];
  char message[1024], taken[1024];
};
} // namespace

// Not thread_local, which needs the dynamic linker's help by name: this is the
// C library's own.
static pthread_key_t key;
static pthread_once_t keyMade = PTHREAD_ONCE_INIT;
static void makeKey() { pthread_key_create(&key, std::free); }

static ThreadState &getState() {
  // Of threads that have no memory left.
  static ThreadState shared;
  pthread_once(&keyMade, makeKey);
  auto *state = static_cast<ThreadState *>(pthread_getspecific(key));
  if (state)
    return *state;
  state = static_cast<ThreadState *>(std::calloc(1, sizeof(ThreadState)));
  if (!state)
    return shared;
  pthread_setspecific(key, state);
  return *state;
}

int sbp::getStatus() { return getState().status; }

int sbp::fail(sbp_status status, const char *format, ...) {
  ThreadState &state = getState();
  if (state.status == SBP_OK) {
    state.status = status;
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(state.message, sizeof(state.message), format, arguments);
    va_end(arguments);
    for (char *c = state.message; *c; ++c)
      if (*c == '\n')
        *c = ' ';
  }
  return state.status;
}

const char *sbp::getLastKernel() { return getState().lastKernel; }
void sbp::setLastKernel(const char *name) {
  // A copy: its image may be gone when the error shows.
  ThreadState &state = getState();
  size_t length = strnlen(name, sizeof(state.lastKernel) - 1);
  std::memcpy(state.lastKernel, name, length);
  state.lastKernel[length] = 0;
}

int sbp_cuda_status() { return getStatus(); }

const char *sbp_cuda_error() {
  ThreadState &state = getState();
  return state.status == SBP_OK ? "" : state.message;
}

const char *sbp_cuda_take_error() {
  ThreadState &state = getState();
  if (state.status == SBP_OK)
    return nullptr;
  state.status = SBP_OK;
  std::memcpy(state.taken, state.message, sizeof(state.taken));
  return state.taken;
}
