//===- no-device.cpp - A driver without a GPU -----------------------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Has every function that the runtime uses, and nothing works. With
// -D FUNCTION=other it lacks the function.
//
//===----------------------------------------------------------------------===//

#include "CudaDriver.h"

#define SBP_DEFINE(member, symbol, parameters)                                 \
  extern "C" CUresult symbol parameters { return CUDA_ERROR_NO_DEVICE; }
#define cuDriverGetVersion unusedVersion
#define cuGetErrorName unusedName
SBP_CUDA_FUNCTIONS(SBP_DEFINE)
#undef cuDriverGetVersion
#undef cuGetErrorName

extern "C" CUresult cuDriverGetVersion(int *version) {
  *version = 12040;
  return CUDA_SUCCESS;
}
extern "C" CUresult cuGetErrorName(CUresult, const char **name) {
  *name = "CUDA_ERROR_NO_DEVICE";
  return CUDA_SUCCESS;
}
