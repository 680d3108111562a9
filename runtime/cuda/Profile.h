//===- Profile.h - How long launches take -----------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_CUDA_PROFILE_H
#define SBP_RUNTIME_CUDA_PROFILE_H

#include "Driver.h"

namespace sbp {

struct TimedLaunch;

/// What is put on the stream while this lives is one launch of the profile,
/// if there is one. Without a profile it costs one load of a flag.
class ProfileScope {
public:
  ProfileScope(const char *kernel, void *stream);
  /// Of a contraction, which is named by its type and sizes.
  ProfileScope(const char *type, int64_t loops, const int64_t *nest,
               void *stream);
  ProfileScope(const ProfileScope &) = delete;
  ProfileScope &operator=(const ProfileScope &) = delete;
  ~ProfileScope();

private:
  void start(const char *name, void *stream);

  TimedLaunch *launch = nullptr;
  CUstream stream = nullptr;
};

} // namespace sbp

#endif // SBP_RUNTIME_CUDA_PROFILE_H
