//===- declarations.cpp - The runtime's headers against CUDA's ------------===//
//
// Part of the SBP project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles where types, numbers and functions are those of CUDA's headers.
//
//===----------------------------------------------------------------------===//

// clang-format off: the order is the point.
#include <cuda.h>
#if __has_include(<cublasLt.h>)
#include <cublasLt.h>
#endif
#define SBP_CHECK_AGAINST_CUDA_H
#include "CudaDriver.h"
#if __has_include(<cublasLt.h>)
#include "CublasLt.h"
#endif
