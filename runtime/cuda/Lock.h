//===- Lock.h - A mutex without the C++ library -----------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_CUDA_LOCK_H
#define SBP_RUNTIME_CUDA_LOCK_H

#include <pthread.h>

namespace sbp {

/// Needs no constructor: global constructors of compiled code lock it.
struct Mutex {
  pthread_mutex_t handle = PTHREAD_MUTEX_INITIALIZER;
};

class Lock {
public:
  explicit Lock(Mutex &mutex) : mutex(mutex) {
    pthread_mutex_lock(&mutex.handle);
  }
  Lock(const Lock &) = delete;
  Lock &operator=(const Lock &) = delete;
  ~Lock() { pthread_mutex_unlock(&mutex.handle); }

private:
  Mutex &mutex;
};

} // namespace sbp

#endif // SBP_RUNTIME_CUDA_LOCK_H
