//===- Parallel.h - Loops over the runtime's threads ------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_PARALLEL_H
#define SBP_RUNTIME_PARALLEL_H

#include "SBP/Runtime/Runtime.h"

namespace sbp {

/// Calls `body(i)` for every i below `size`, `grain` of them at a time or more.
template <typename Body>
void parallelFor(int64_t size, int64_t grain, const Body &body) {
  void *argument = const_cast<Body *>(&body);
  sbp_parallel_for(
      [](void **arguments, int64_t begin, int64_t end) {
        const Body &body = *static_cast<const Body *>(arguments[0]);
        for (int64_t i = begin; i < end; ++i)
          body(i);
      },
      &argument, size, grain);
}

} // namespace sbp

#endif // SBP_RUNTIME_PARALLEL_H
