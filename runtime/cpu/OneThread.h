//===- OneThread.h - oneDNN on the calling thread ---------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_ONETHREAD_H
#define SBP_RUNTIME_ONETHREAD_H

#include <omp.h>

namespace sbp {

/// Keeps oneDNN on the calling thread: the threads are the runtime's, and what
/// the program around it does with OpenMP is not touched.
class OneThread {
public:
  OneThread() : before(omp_get_max_threads()) { set(1); }
  ~OneThread() { set(before); }
  OneThread(const OneThread &) = delete;
  OneThread &operator=(const OneThread &) = delete;

private:
  void set(int count) {
    if (before != 1)
      omp_set_num_threads(count);
  }
  int before;
};

} // namespace sbp

#endif // SBP_RUNTIME_ONETHREAD_H
