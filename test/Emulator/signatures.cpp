//===- signatures.cpp - The emulator's headers against CUDA's -------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles where declarations and constants are those of cuda.h; nothing runs.
//
//===----------------------------------------------------------------------===//

// clang-format off: the order is the point.
#include <cuda.h>
#define SBP_CHECK_AGAINST_CUDA_H
#include "Driver/CudaDriver.h"

#if __has_include(<cublasLt.h>)
#include <cublasLt.h>
#include "CublasLt/CublasLt.h"
#endif
