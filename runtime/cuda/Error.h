//===- Error.h - The error that a thread keeps ------------------*- C++ -*-===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SBP_RUNTIME_CUDA_ERROR_H
#define SBP_RUNTIME_CUDA_ERROR_H

#include "SBP-c/Status.h"

namespace sbp {

/// The sbp_status of the error that this thread keeps.
int getStatus();

/// Keeps an error of this thread, unless one is kept already. Returns
/// getStatus().
int fail(sbp_status status, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/// The kernel that this thread launched last, or "": what an error that shows
/// later may come from.
const char *getLastKernel();
void setLastKernel(const char *name);

} // namespace sbp

#endif // SBP_RUNTIME_CUDA_ERROR_H
